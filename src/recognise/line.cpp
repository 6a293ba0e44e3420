// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/line.hpp"

#include "recognise/marks.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t mostHeadingWords = 16;

std::string_view trimmed(std::string_view text, std::size_t& begin)
{
    std::size_t length = 0;
    std::size_t from = 0;
    while (from < text.size() && isSpaceAt(text, from, length))
        from += length;
    std::size_t to = text.size();
    for (;;)
    {
        if (to > from && isSpaceAt(text, to - 1, length) && length == 1)
            --to;
        else if (to > from + 1 && text.substr(to - 2, 2) == "\xC2\xA0")
            to -= 2;
        else
            break;
    }
    begin = from;
    return text.substr(from, to - from);
}

bool isInfinitive(const std::string& form, const standard::Lexicon& lexicon)
{
    constexpr std::size_t shortest = 10; // bytes; shorter words with such ends are nouns as often
    const auto ends = [&form](const std::string& ending) {
        return form.size() > ending.size() && form.compare(form.size() - ending.size(), ending.size(), ending) == 0;
    };
    return form.size() >= shortest &&
           std::any_of(lexicon.infinitiveEndings.begin(), lexicon.infinitiveEndings.end(), ends) &&
           std::none_of(lexicon.nounEndings.begin(), lexicon.nounEndings.end(), ends);
}

} // namespace

std::vector<Line> linesOf(const outline::Outline& outline, std::size_t block)
{
    const auto& source = outline.blocks[block];
    std::vector<Line> lines;
    for (std::size_t start = 0; start <= source.text.size();)
    {
        const auto stop = std::min(source.text.find('\n', start), source.text.size());
        std::size_t skipped = 0;
        const auto text = trimmed(std::string_view(source.text).substr(start, stop - start), skipped);
        if (!text.empty())
        {
            Line line;
            line.block = block;
            line.begin = start + skipped;
            line.end = line.begin + text.size();
            line.text = text;
            line.listed = !source.listLabel.empty() && lines.empty() && source.headingLevel == 0;
            line.bold = source.bold || source.boldBytes >= line.end;
            line.boldBytes = source.boldBytes > line.begin ? std::min(source.boldBytes, line.end) - line.begin : 0;
            if (source.bold)
                line.boldBytes = text.size();
            line.heading = source.headingLevel > 0;
            line.centred = source.centred;
            line.first = lines.empty();
            if (!lines.empty())
                lines.back().last = false;
            lines.push_back(line);
        }
        start = stop + 1;
    }
    return lines;
}

std::size_t numberingLength(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> bullets{
        "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x80\xA3", "\xE2\x96\xAA", "\xEF\x82\xB7", "\xE2\x9C\x93",
        "\xE2\x97\x8F", "*",        "o\t"};
    std::size_t at = 0;
    for (const auto bullet : bullets)
        if (text.substr(0, bullet.size()) == bullet)
            return skipSpace(text, bullet.size());
    if (const auto dash = text.empty() ? 0 : dashAt(text, 0); dash > 0)
        return skipSpace(text, dash);
    while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.' || text[at] == ')'))
        ++at;
    if (at > 0 && (text[at - 1] == '.' || text[at - 1] == ')') && at <= 8)
        return skipSpace(text, at);
    at = 0;
    while (at < text.size() && std::string_view("IVXLivx").find(text[at]) != std::string_view::npos)
        ++at;
    if (at > 0 && at <= 5 && at < text.size() && (text[at] == '.' || text[at] == ')'))
        return skipSpace(text, at + 1);
    // one letter and a bracket: «а)»
    if (text.size() > 3 && (text[0] == '\xD0' || text[0] == '\xD1') && text[2] == ')')
        return skipSpace(text, 3);
    return 0;
}

std::size_t headBegin(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestChapter = 24; // bytes: «Параграф XVIII»
    const auto numbered = numberingLength(text);
    const auto space = text.substr(0, longestChapter).find(' ');
    if (numbered > 0 || space == std::string_view::npos)
        return std::min(numbered, text.size());
    auto at = skipSpace(text, space);
    const auto number = at;
    while (at < text.size() && std::string_view("0123456789IVXivx").find(text[at]) != std::string_view::npos)
        ++at;
    if (at == number || at >= text.size() || (text[at] != '.' && text[at] != ':' && text[at] != ' ' && text[at] != ')'))
        return 0;
    const auto word = text::words(text.substr(0, space));
    if (word.size() != 1 || !lexicon.chapters.hasForm(word.front().form))
        return 0;
    at = skipSpace(text, at + (text[at] == ' ' ? 0 : 1));
    if (at < text.size())
        if (const auto dash = dashAt(text, at); dash > 0)
            at = skipSpace(text, at + dash);
    return at < text.size() ? at : 0;
}

bool looksLikeHeading(const Line& line)
{
    if (line.text.size() > longestHead)
        return false;
    return line.heading || line.bold || line.centred || text::isCapitals(line.text) ||
           (numberingLength(line.text) > 0 && !line.listed);
}

bool standsOut(const Line& line)
{
    constexpr std::size_t longestAbbreviation = 7; // bytes: «СЗД» is a value
    return line.heading || line.bold ||
           (line.text.size() > longestAbbreviation && line.text.size() <= longestHead && text::isCapitals(line.text));
}

bool startsWithInfinitive(const standard::Wording& wording, const standard::Lexicon& lexicon)
{
    return !wording.empty() && isInfinitive(wording.front().form, lexicon);
}

bool startsWithInfinitive(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto first = text::words(text, 1);
    return !first.empty() && isInfinitive(first.front().form, lexicon);
}

std::optional<SectionName> sectionHeading(const Line& line, const standard::Lexicon& lexicon)
{
    const bool heads = looksLikeHeading(line);
    if (line.text.size() > (heads ? longestHead : longestPlainLabel))
        return std::nullopt;
    const auto head = line.text.substr(headBegin(line.text, lexicon));
    const auto wording = lexicon.vocabulary.read(head);
    if (wording.empty() || wording.size() > mostHeadingWords || startsWithInfinitive(wording, lexicon))
        return std::nullopt;
    const auto match = lexicon.sections.best(wording, line.heading ? 0.64 : heads ? 0.70 : 0.88);
    if (!match)
        return std::nullopt;
    const auto section = route::sectionOf(lexicon.sections.name(match.group));
    return section ? std::optional(SectionName{*section, match.score}) : std::nullopt;
}

} // namespace marshrut::recognise
