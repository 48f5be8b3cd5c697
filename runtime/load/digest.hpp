// The digest used in bundles: SHA-256 as text.
// In: bytes. Out: `sha256:` and 64 lower-case hexadecimal digits. Signatures do not belong here.
#pragma once

#include <string>
#include <string_view>

namespace regimen {

/// `sha256:…` over `bytes`. Pure and thread-safe.
std::string sha256_text(std::string_view bytes);

}  // namespace regimen
