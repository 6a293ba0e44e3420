// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace marshrut::recognise
{

/// Bytes to look for in texts. It reads a text at one step a byte, where find_first_of searches its marks for each.
class Marks
{
public:
    constexpr explicit Marks(std::string_view marks)
    {
        for (const char mark : marks)
            is_[static_cast<unsigned char>(mark)] = true;
    }
    /// Where the first of them stands; npos where none does.
    [[nodiscard]] constexpr std::size_t firstIn(std::string_view text, std::size_t from = 0) const
    {
        for (auto i = from; i < text.size(); ++i)
            if (is_[static_cast<unsigned char>(text[i])])
                return i;
        return std::string_view::npos;
    }

private:
    std::array<bool, 256> is_{};
};

/// Whether white space stands there; `length`: its bytes.
[[nodiscard]] bool isSpaceAt(std::string_view text, std::size_t i, std::size_t& length);

/// Where the next thing but white space stands.
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at);

/// The bytes of a dash that parts label and value: with a space on one side at least; 0 where none stands.
[[nodiscard]] std::size_t dashAt(std::string_view text, std::size_t i);

} // namespace marshrut::recognise
