// Stands in for libFuzzer where there is no clang: runs a fuzz target over its seeds and findings, then over
// a fixed number of mutations of them made with a fixed generator, so that every run is the same. Usage:
// TARGET FOLDER…   (folders that do not exist are skipped)
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kMutations = 1000;

// SplitMix64: small, and the same everywhere, which std::uniform_int_distribution is not.
class Generator {
 public:
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

 private:
  std::uint64_t state_ = 20260301;
};

void run(const std::string& input) {
  (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::string mutate(std::string input, const std::vector<std::string>& seeds, Generator& random) {
  const std::size_t changes = 1 + random.below(4);
  for (std::size_t i = 0; i < changes; ++i) {
    const std::size_t at = random.below(input.size() + 1);
    switch (random.below(6)) {
      case 0:
        if (at < input.size()) input[at] = static_cast<char>(random.below(256));
        break;
      case 1:
        input.insert(at, 1, static_cast<char>(random.below(256)));
        break;
      case 2:
        input.erase(at, 1 + random.below(16));
        break;
      case 3:
        input.resize(at);
        break;
      case 4: {  // a piece moves to another place
        const std::string piece = input.substr(at, 1 + random.below(40));
        input.insert(random.below(input.size() + 1), piece);
        break;
      }
      default: {  // a piece of another seed
        const std::string& other = seeds[random.below(seeds.size())];
        input.insert(at, other.substr(random.below(other.size() + 1), 1 + random.below(40)));
        break;
      }
    }
  }
  return input;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> paths;
  for (int i = 1; i < argc; ++i) {
    if (!std::filesystem::is_directory(argv[i])) continue;
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> seeds = {""};
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  for (const std::string& seed : seeds) run(seed);
  Generator random;
  for (int i = 0; i < kMutations; ++i) run(mutate(seeds[random.below(seeds.size())], seeds, random));
  std::printf("%zu seeds, %d mutations\n", seeds.size(), kMutations);
  return 0;
}
