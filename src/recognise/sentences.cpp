// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/sentences.hpp"

#include "recognise/blank.hpp"
#include "recognise/label.hpp"
#include "recognise/marks.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t oneLetter = 2; ///< bytes
constexpr std::size_t shortWord = 8; ///< bytes: «им», «проф»
constexpr std::size_t longestParagraph = 20000; ///< bytes; facts and notes are shorter
constexpr std::size_t longestLabel = 130; ///< bytes of a label that begins a sentence
constexpr std::size_t longestSentence = 90; ///< bytes of a sentence that is a label as a whole
constexpr std::size_t mostSentences = 6; ///< looked at for being labels
constexpr double surelyLabel = 0.8;
/// Enough where the paragraph began with a label that the same mark parts from its value.
constexpr double labelLikeTheFirst = 0.64;
constexpr double sentenceLikeTheFirst = 0.72;

/// Whether a sentence begins: a capital, or what stands in quotation marks.
bool begins(std::string_view rest)
{
    return text::startsLarge(rest) || rest.substr(0, 2) == "\xC2\xAB";
}

bool isInitial(std::string_view rest)
{
    return text::startsLarge(rest) && rest.size() > oneLetter && rest[oneLetter] == '.';
}

/// Whether a sentence may be a label as a whole: a few words, nothing that only values have.
bool mayBeLabel(std::string_view sentence)
{
    return sentence.size() <= longestSentence && sentence.find_first_of("0123456789,:;") == std::string_view::npos &&
           sentence.find(" \xE2\x80") == std::string_view::npos && sentence.find('\xAB') == std::string_view::npos;
}

/// What parts a sentence's first words from the rest: a colon, a dash with spaces; a stop where it is short.
char markOf(std::string_view sentence)
{
    const auto head = sentence.substr(0, longestLabel);
    constexpr Marks marks(": \xC2");
    for (auto i = marks.firstIn(head); i < head.size(); i = marks.firstIn(head, i + 1))
    {
        if (head[i] == ':')
            return ':';
        if (head.substr(i, 2) == "\xC2\xAB") // nothing parts what stands in quotation marks
            i = std::min(head.find("\xC2\xBB", i), head.size() - 1);
        else if (head[i] == ' ' && (head.substr(i, 3) == " - " || head.substr(i, 3) == " \xE2\x80"))
            return '-';
    }
    return sentence.size() <= longestSentence ? '.' : '\0';
}

} // namespace

std::vector<Span> sentencesOf(std::string_view text)
{
    std::vector<Span> found;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        const bool stop = text[i] == '.' && i + 2 < text.size() && text[i + 1] == ' ' && begins(text.substr(i + 2));
        if (!stop && text[i] != '\n' && text[i] != ';')
            continue;
        if (stop)
        {
            // one letter before the stop: an initial or an abbreviation, but «2019 г. Стаж …» ends a sentence
            std::size_t word = i;
            while (word > start && text[word - 1] != ' ' && text[word - 1] != '.')
                --word;
            const bool afterNumber = word > start + 1 && text[word - 2] >= '0' && text[word - 2] <= '9';
            if (!afterNumber &&
                (i - word <= oneLetter || (i - word <= shortWord && text::startsSmall(text.substr(word)) &&
                                           isInitial(text.substr(i + 2))))) // «им. А. И. Герцена»
                continue;
        }
        if (i > start)
            found.push_back({start, i});
        start = i + 1;
    }
    if (start < text.size())
        found.push_back({start, text.size()});
    for (auto& span : found)
        while (span.begin < span.end && text[span.begin] == ' ')
            ++span.begin;
    return found;
}

namespace
{

/// Cuts the last part in two.
void cutLast(std::vector<Line>& parts, std::size_t at)
{
    auto rest = parts.back();
    rest.begin += at;
    rest.text.remove_prefix(at);
    rest.boldBytes = rest.boldBytes > at ? rest.boldBytes - at : 0;
    rest.listed = false;
    rest.first = false;
    auto& head = parts.back();
    head.text = head.text.substr(0, head.text.find_last_not_of(" ,;\t", at - 1) + 1);
    head.end = head.begin + head.text.size();
    head.boldBytes = std::min(head.boldBytes, head.text.size());
    head.last = false;
    parts.push_back(rest);
}

/// «Категория ______, дата аттестации ______»: the next label begins behind a blank.
std::vector<Line> splitAtBlanks(const Line& line, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestForm = 600; // bytes of a line to be filled in
    std::vector<Line> parts{line};
    if (line.text.size() > longestForm)
        return parts;
    std::size_t from = 0; // in the last part
    for (;;)
    {
        const auto text = parts.back().text;
        const auto run = findBlankRun(text.substr(from));
        const auto filled = findFilledBlank(text.substr(from));
        const auto next = filled.begin <= run && filled.begin != std::string_view::npos
                              ? behindBlank(text, from + filled.end)
                          : run == std::string_view::npos ? text.size()
                                                          : behindBlank(text, from + run);
        if (next == text.size())
            return parts;
        from = next;
        auto rest = parts.back();
        rest.text.remove_prefix(next);
        const auto label = findLabel(rest, {}, lexicon);
        if (label && label->hasSeparator && !label->elements.empty() && label->score >= surelyLabel &&
            blankness(rest.text.substr(label->value), lexicon) != Blank::no)
        {
            cutLast(parts, next);
            from = 0;
        }
    }
}

/// Adds the line, cut where a sentence begins with a label.
void splitAtSentences(const Line& line, bool facts, const standard::Lexicon& lexicon, std::vector<Line>& parts)
{
    parts.push_back(line);
    const auto text = line.text.substr(0, longestParagraph);
    if (text.find(". ") == std::string_view::npos)
        return;
    std::vector<std::size_t> starts;
    for (const auto& span : sentencesOf(text))
        if (span.begin > 1 && text[span.begin - 2] == '.' && span.begin > numberingLength(text))
            starts.push_back(span.begin);
    if (starts.empty())
        return;
    const auto first = markOf(text.substr(0, starts.front() - 1));
    std::size_t looked = 0;
    for (std::size_t i = 0; i < starts.size(); ++i)
    {
        const auto end = i + 1 < starts.size() ? starts[i + 1] - 1 : line.text.size();
        const auto mark = markOf(text.substr(starts[i], end - starts[i]));
        // a short sentence at the end is no label of anything
        const bool candidate =
            mark == ':' || mark == '-' || (mark == '.' && i + 1 < starts.size() && ++looked <= mostSentences);
        if (!candidate && !facts)
            continue;
        const auto begun = parts.back().begin - line.begin;
        if (facts && mayBeLabel(text.substr(begun, starts[i] - 1 - begun)))
            continue; // «Стаж работы. 17 лет»
        if (!facts)
        {
            auto part = line;
            part.text = line.text.substr(starts[i]);
            part.boldBytes = line.boldBytes > starts[i] ? line.boldBytes - starts[i] : 0;
            part.listed = false;
            auto label = findLabel(part, {}, lexicon);
            // «Противоречие. … Проблема, над которой работает коллектив. «…»»
            if (!label && mark == '.' && first == '.')
                if ((label = matchLabel(text.substr(starts[i], end - starts[i]), {}, lexicon, surelyLabel)))
                    label->hasSeparator = true;
            const double least = mark != first ? surelyLabel : mark == '.' ? sentenceLikeTheFirst : labelLikeTheFirst;
            if (!label || !label->hasSeparator || label->elements.empty() || label->score < least ||
                label->end > longestLabel)
                continue;
        }
        cutLast(parts, starts[i] - begun);
    }
}

} // namespace

std::vector<Line> splitAtLabels(const Line& line, bool facts, const standard::Lexicon& lexicon)
{
    std::vector<Line> parts;
    for (const auto& part : splitAtBlanks(line, lexicon))
        splitAtSentences(part, facts, lexicon, parts);
    return parts;
}

} // namespace marshrut::recognise
