// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/numbering.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace marshrut::edit
{

namespace
{

constexpr std::array<std::pair<int, std::string_view>, 9> romanParts{
    {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {3, "III"}, {2, "II"}, {1, "I"}}};

std::string roman(int number)
{
    std::string text;
    for (const auto& [value, letters] : romanParts)
        while (number >= value)
        {
            text += letters;
            number -= value;
        }
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Numbering> romanNumbering(std::string_view text)
{
    constexpr int most = 40;
    for (int number = most; number > 0; --number)
    {
        const auto letters = roman(number);
        if (text.substr(0, letters.size()) == letters && text.size() > letters.size() &&
            (text[letters.size()] == '.' || text[letters.size()] == ')'))
        {
            Numbering found;
            found.number = number;
            found.roman = true;
            found.length = letters.size();
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Numbering> arabicNumbering(std::string_view text)
{
    constexpr std::size_t longest = 3;
    std::size_t at = 0;
    std::size_t last = 0;
    for (;;)
    {
        const auto begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == begin || at - begin > longest)
            return std::nullopt;
        last = begin;
        if (at + 1 >= text.size() || text[at] != '.' || !isDigit(text[at + 1]))
            break;
        ++at;
    }
    Numbering found;
    found.before = text.substr(0, last);
    found.number = std::stoi(std::string(text.substr(last, at - last)));
    found.length = at;
    return found;
}

bool looksAlike(const outline::Block& one, const outline::Block& other)
{
    return one.style == other.style && one.headingLevel == other.headingLevel && one.bold == other.bold &&
           (one.boldBytes > 0) == (other.boldBytes > 0) && one.cell.table == other.cell.table &&
           one.cell.column == other.cell.column && one.frame == other.frame;
}

} // namespace

std::string Numbering::text() const
{
    return before + (roman ? edit::roman(number) : std::to_string(number)) + after;
}

Numbering Numbering::next() const
{
    auto following = *this;
    ++following.number;
    following.length = following.text().size();
    return following;
}

std::optional<Numbering> numberingOf(std::string_view text)
{
    auto found = arabicNumbering(text);
    if (!found)
        found = romanNumbering(text);
    if (!found)
        return std::nullopt;
    auto at = found->length;
    if (at < text.size() && (text[at] == '.' || text[at] == ')'))
        ++at;
    else if (found->before.empty() && at < text.size())
        return std::nullopt; // «2024 год», «3 ступень»
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text.substr(at, 2) == "\xC2\xA0"))
        at += text[at] == '\xC2' ? 2 : 1;
    found->after = text.substr(found->length, at - found->length);
    found->length = at;
    return found;
}

std::vector<SetText> renumbered(const outline::Outline& outline, const Numbering& from, std::size_t firstBlock,
                                const outline::Block& like)
{
    std::vector<SetText> changes;
    auto expected = from;
    for (auto i = firstBlock; i < outline.blocks.size(); ++i)
    {
        const auto& block = outline.blocks[i];
        if (!looksAlike(block, like))
            continue;
        const auto own = numberingOf(block.text);
        if (!own || own->before != from.before || own->roman != from.roman || own->after != from.after)
            continue;
        if (own->number != expected.number)
            break;
        changes.push_back({{i, 0, own->length}, own->next().text()});
        ++expected.number;
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace marshrut::edit
