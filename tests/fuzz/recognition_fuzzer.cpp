// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "fuzz/outline_bytes.hpp"

#include "standard/lexicon.hpp"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>

namespace
{

const marshrut::standard::Lexicon& lexicon()
{
    static const auto read = [] {
        std::ifstream file(MARSHRUT_TEMPLATES_DIR "/lexicon/ru.json", std::ios::binary);
        return marshrut::standard::parseLexicon(std::string((std::istreambuf_iterator<char>(file)), {}), "ru.json");
    }();
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    marshrut::fuzz::recogniseOutline(marshrut::fuzz::outlineOf({reinterpret_cast<const char*>(data), size}), lexicon());
    return 0;
}
