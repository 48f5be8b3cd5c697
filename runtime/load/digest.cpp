// SHA-256 as text, by libsodium.
#include "load/digest.hpp"

#include <sodium/crypto_hash_sha256.h>

#include <array>

namespace regimen {

std::string sha256_text(std::string_view bytes) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string out = "sha256:";
  for (const unsigned char byte : hash) {
    out += kHex[byte >> 4U];
    out += kHex[byte & 15U];
  }
  return out;
}

}  // namespace regimen
