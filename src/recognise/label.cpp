// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/label.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/marks.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t mostWords = 14; ///< in a label

/// How sure a label must be, by what shows that it is one.
constexpr double afterColon = 0.62;
constexpr double afterBold = 0.66;
constexpr double afterBlankRun = 0.67;
constexpr double beforeBracket = 0.68;
constexpr double afterDash = 0.74;
constexpr double afterStop = 0.86;
constexpr double standingOut = 0.70;
constexpr double plainLine = 0.84;
constexpr double strictness = 0.16;
constexpr double leastTyped = 0.5; ///< evidence of a value that only a full stop parts from its label
constexpr double leastInBrackets = 0.62; ///< what brackets say is the label's meaning
constexpr double sureInBrackets = 0.75;
constexpr double listedInBrackets = 0.9;
constexpr double surelyOne = 0.9; ///< a wording that is not cut into several labels

bool isSpaceBefore(std::string_view text, std::size_t i)
{
    std::size_t length = 0;
    return isSpaceAt(text, i - 1, length) || (i > 1 && text.substr(i - 2, 2) == "\xC2\xA0");
}

struct Cut
{
    std::size_t end; ///< of the label
    std::size_t value; ///< begin of the value
    double least; ///< how sure it must be
};

/// Every way to cut a line into label and value, the surest kinds included; brackets are not cut.
std::vector<Cut> cuts(const Line& line, std::size_t from)
{
    std::vector<Cut> found;
    const auto text = line.text.substr(0, std::min(line.text.size(), longestHead));
    if (line.boldBytes > from && line.boldBytes < line.text.size() && line.boldBytes <= longestHead)
        found.push_back({line.boldBytes, line.boldBytes, afterBold});
    int depth = 0;
    // most letters of Russian begin with \xD0 or \xD1: nothing is parted there
    constexpr Marks marks("()[]:\t.-\xC2\xE2");
    for (auto i = marks.firstIn(text, from); i < text.size(); i = marks.firstIn(text, i + 1))
    {
        const char c = text[i];
        if (c == '(' || c == '[')
        {
            ++depth;
            continue;
        }
        if (c == ')' || c == ']')
        {
            depth = std::max(0, depth - 1);
            continue;
        }
        if (text.substr(i, 2) == "\xC2\xAB") // nothing parts what stands in quotation marks
        {
            const auto close = text.find("\xC2\xBB", i);
            if (close == std::string_view::npos)
                break;
            i = close + 1;
            continue;
        }
        if (depth > 0)
            continue;
        if (c == ':')
            found.push_back({i, i + 1, afterColon});
        else if (c == '\t')
            found.push_back({i, i + 1, afterDash});
        else if (const auto dash = dashAt(text, i); dash > 0 && i > from)
            found.push_back({i, i + dash, afterDash});
        else if (c == '.' && i > from + 6 && i + 1 < text.size() && text[i + 1] == ' ')
            found.push_back({i, i + 1, afterStop});
        if (found.size() >= 6)
            break;
    }
    const auto run = findBlankRun(text);
    const auto filled = findFilledBlank(text);
    if (filled.begin != std::string_view::npos && filled.begin > from && filled.begin <= run)
        found.push_back({filled.begin, filled.begin, afterBlankRun});
    else if (run != std::string_view::npos && run > from)
        found.push_back({run, run, afterBlankRun});
    return found;
}

/// More words than a label has; brackets explain one at any length.
bool tooManyWords(std::string_view text)
{
    return text.find_first_of("([") == std::string_view::npos &&
           std::count(text.begin(), text.end(), ' ') > static_cast<std::ptrdiff_t>(2 * mostWords);
}

bool hasNumber(const standard::Wording& wording)
{
    return std::any_of(wording.begin(), wording.end(), [](const auto& token) {
        return !token.bracketed && token.form[0] >= '0' && token.form[0] <= '9';
    });
}

bool onlyNeutral(const standard::Wording& wording)
{
    return std::all_of(wording.begin(), wording.end(), [](const auto& token) { return token.neutral; });
}

bool hintInBrackets(std::string_view text, const standard::Lexicon& lexicon)
{
    return !text.empty() && (text[0] == '(' || text[0] == '<' || text[0] == '[') &&
           blankness(text, lexicon) == Blank::hint;
}

/// «(тема, часы)»; not «(тема, часы). Пока не проходила», which goes on with the value.
bool endsWithBracket(std::string_view text)
{
    const auto close = text.find_first_of(")]>");
    return close == std::string_view::npos || text.find(". ", close) != close + 1;
}

std::optional<Label> matchWording(std::string_view head, const standard::Wording& wording, const LabelContext& context,
                                  const standard::Lexicon& lexicon, double least)
{
    const auto meaningful = static_cast<std::size_t>(
        std::count_if(wording.begin(), wording.end(), [](const auto& token) { return !token.bracketed; }));
    if (wording.empty() || meaningful > mostWords)
        return std::nullopt;

    const auto biased = [&](const standard::Match& match) {
        const auto element = standard::Lexicon::element(lexicon.labels, match);
        if (!element || !context.section)
            return match.score;
        const auto own = route::sectionOf(*element);
        if (own == *context.section)
            return std::min(1.0, match.score + 0.05);
        const bool late = *context.section == route::Section::roadmap ||
                          *context.section == route::Section::resources || *context.section == route::Section::review;
        const bool early =
            own == route::Section::info || own == route::Section::title ||
            (*context.section == route::Section::review && own == route::Section::diagnosis); // «Трудности были с …»
        return match.score - (late && early ? 0.22 : 0.1);
    };
    auto matches = labelMeanings(wording, lexicon, 0.5);
    for (auto& match : matches)
        match.score = biased(match);
    const auto best = std::max_element(matches.begin(), matches.end(),
                                       [](const auto& a, const auto& b) { return a.score < b.score; });
    if (best == matches.end() || best->score < least)
        return std::nullopt;
    if (startsWithInfinitive(wording, lexicon) && best->score < 0.97)
        return std::nullopt;

    Label label;
    label.score = best->score;
    for (const auto& match : matches)
        if (match.group != best->group)
            label.lead = std::min(label.lead, best->score - match.score);
    if (const auto element = standard::Lexicon::element(lexicon.labels, *best))
        label.elements.push_back(*element);

    // «Цель и задачи»: cut at «и», «с», a comma or a slash outside brackets, each part a label of its own
    std::vector<standard::Wording> parts(1);
    std::size_t seen = 0;
    for (const auto& token : wording)
    {
        const auto between = head.substr(seen, token.begin - std::min(token.begin, seen));
        const bool comma = between.find(',') != std::string_view::npos || between.find('/') != std::string_view::npos ||
                           between.find(". ") != std::string_view::npos;
        seen = token.end;
        if (token.bracketed)
            continue;
        const bool joint = token.neutral && token.form.size() == 2 && lexicon.joints.hasForm(token.form);
        if ((comma || joint) && !parts.back().empty())
            parts.emplace_back();
        if (!joint)
            parts.back().push_back(token);
    }
    if (parts.size() > 1 && best->score < surelyOne)
    {
        std::vector<route::Element> several;
        for (const auto& part : parts)
        {
            // «Где покажу, что получилось» is one thing; «Категория, когда присвоена» are two
            const bool clause = !part.empty() && part.front().neutral && &part != &parts.front() &&
                                !label.elements.empty() &&
                                route::sectionOf(label.elements.front()) != route::Section::info;
            if (clause)
                continue;
            const auto match = lexicon.labels.best(part, 0.8);
            const auto element = standard::Lexicon::element(lexicon.labels, match);
            if (element && std::find(several.begin(), several.end(), *element) == several.end())
                several.push_back(*element);
        }
        const bool together = std::all_of(several.begin(), several.end(), [&several](route::Element element) {
            return route::sectionOf(element) == route::sectionOf(several.front());
        });
        if (several.size() > 1 && together)
        {
            label.elements = several;
            label.lead = 1;
        }
    }
    return label;
}

} // namespace

std::vector<standard::Match> labelMeanings(const standard::Wording& wording, const standard::Lexicon& lexicon,
                                           double least)
{
    auto matches = lexicon.labels.match(wording, least);
    const bool ours = !matches.empty() && standard::Lexicon::element(lexicon.labels, matches.front());
    if (ours && matches.front().score >= sureInBrackets)
    {
        // «Запрос (выявленные трудности)», «Ресурсы (что получается)»: words that may mean the diagnosis as well
        const auto element = *standard::Lexicon::element(lexicon.labels, matches.front());
        if (element == route::Element::noteCourseRequest || element == route::Element::resourcesEvents)
            for (const auto& inside : lexicon.labels.match(standard::inBrackets(wording), listedInBrackets))
                if (const auto meant = standard::Lexicon::element(lexicon.labels, inside);
                    meant && route::sectionOf(*meant) == route::Section::diagnosis)
                    return {{inside.group, matches.front().score}};
        return matches;
    }
    // «Моя квалификация (категория)»; words that may mean something give way to a listed wording alone
    const auto bracketed = standard::inBrackets(wording);
    const auto inside = bracketed.empty() ? standard::Match{}
                                          : lexicon.labels.best(bracketed, ours ? listedInBrackets : leastInBrackets);
    if (inside && standard::Lexicon::element(lexicon.labels, inside))
        return {{inside.group, std::min(inside.score, sureInBrackets)}};
    return matches;
}

std::optional<Label> matchLabel(std::string_view head, const LabelContext& context, const standard::Lexicon& lexicon,
                                double least)
{
    return matchWording(head, lexicon.shortened(lexicon.vocabulary.read(head)), context, lexicon, least);
}

namespace
{

/// «Аттестация: когда пройдена: 2023», «Курсы: где, когда, по какой теме: ______»: the label goes on to the second colon.
void goOnWithQuestion(Label& label, std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestQuestion = 90; // bytes
    const auto rest = text.substr(label.value);
    const auto colon = rest.substr(0, longestQuestion).find(':');
    if (colon == std::string_view::npos || label.end >= text.size() || text[label.end] != ':')
        return;
    const auto question = rest.substr(0, colon);
    const auto first = text::words(question, 1);
    if (first.empty() || !lexicon.questionWords.hasForm(first.front().form) || text::hasDigit(question))
        return;
    label.end = label.value + colon;
    label.value = skipSpace(text, label.end + 1);
}

} // namespace

std::optional<Label> findLabel(const Line& line, const LabelContext& context, const standard::Lexicon& lexicon)
{
    const auto from = headBegin(line.text, lexicon);
    const double stricter = context.insideValue && (line.listed || from > 0) ? strictness : 0;
    std::optional<Label> best;
    const auto found = cuts(line, from);
    // the words are read once, no more of them than the longest label has; each cut takes its part
    const bool whole = line.text.size() <= (looksLikeHeading(line) ? longestHead : longestPlainLabel);
    std::size_t longest = whole ? line.text.size() : from;
    for (const auto& cut : found)
        longest = std::max(longest, cut.end);
    constexpr Marks opening("(<[");
    auto bracket = opening.firstIn(line.text.substr(0, longestHead), from);
    if (bracket != std::string_view::npos)
        longest = std::max(longest, longestHead);
    const auto head = line.text.substr(0, std::min({line.text.size(), longest, longestHead})).substr(from);
    std::optional<standard::Wording> words;
    const auto consider = [&](const Cut& cut, bool separator) {
        if (cut.end <= from)
            return;
        // too many words for a label
        const auto part = line.text.substr(from, cut.end - from);
        if (part.size() > longestPlainLabel && tooManyWords(part))
            return;
        if (!words)
            words = lexicon.vocabulary.read(head);
        const auto wording = lexicon.shortened(upTo(*words, cut.end - from));
        auto label =
            matchWording(part, wording, context, lexicon,
                         std::min(0.97, cut.least + (separator && cut.least <= afterColon ? stricter / 2 : stricter)));
        // of two cuts the later one must be clearly better: «Тема: Развитие речи: пути и средства»
        if (!label || (best && label->score <= best->score + 0.05))
            return;
        // «педагога» under the document's name is no label; «Педагог:» is
        // nor is «Педагогический стаж 17 лет», which holds its value
        if (!separator && (onlyNeutral(wording) || hasNumber(wording)))
            return;
        label->end = cut.end;
        label->value = skipSpace(line.text, cut.value);
        label->hasSeparator = separator;
        label->weakSeparator = cut.least == afterStop || cut.least == beforeBracket;
        best = std::move(label);
    };
    for (const auto& cut : found)
        if (cut.least < afterStop)
            consider(cut, true);
    // «Ф. И. О. педагога» in bold is a label as a whole
    constexpr double surelyWhole = 0.8;
    if (!best && looksLikeHeading(line))
    {
        consider({line.text.size(), line.text.size(), standingOut}, false);
        if (best && best->score < surelyWhole)
            best.reset();
    }
    // a full stop parts label and value only where nothing better does: «Ф. И. О. – …»
    for (const auto& cut : found)
        if (cut.least >= afterStop && !best)
        {
            consider(cut, true);
            // «Образование высшее педагогическое. Стаж 17 лет» are two sentences, not a label and its value
            if (best && best->elements.size() == 1 && hasTypedValues(best->elements.front()) &&
                valueEvidence(best->elements.front(), line.text.substr(best->value), lexicon) < leastTyped &&
                blankness(line.text.substr(best->value), lexicon) == Blank::no)
                best.reset();
        }
    // «Действующая категория. Высшая»: a wording that is less sure, before a value that can only be its
    for (const auto& cut : found)
        if (cut.least >= afterStop && !best)
        {
            constexpr double beforeTyped = 0.7;
            constexpr double surelyTyped = 0.9;
            consider({cut.end, cut.value, beforeTyped}, true);
            if (best && (best->elements.size() != 1 || !hasTypedValues(best->elements.front()) ||
                         valueEvidence(best->elements.front(), line.text.substr(best->value), lexicon) < surelyTyped))
                best.reset();
            else if (best)
                best->weakSeparator = true;
        }
    for (; bracket != std::string_view::npos; bracket = opening.firstIn(line.text.substr(0, longestHead), bracket + 1))
        if (bracket > from && isSpaceBefore(line.text, bracket) && // «окончил(а)» is one word
            endsWithBracket(line.text.substr(bracket)) && hintInBrackets(line.text.substr(bracket), lexicon))
        {
            consider({bracket, bracket, beforeBracket}, true);
            // «Моя квалификация (категория)»: the words are nothing of ours, what the brackets say is
            if (best && best->elements.empty())
                best.reset();
            break;
        }
    if (!best && whole)
        consider({line.text.size(), line.text.size(), looksLikeHeading(line) ? standingOut : plainLine}, false);
    if (!best)
        return std::nullopt;
    goOnWithQuestion(*best, line.text, lexicon);
    // «: –» and the like between label and value belong to neither
    while (best->value < line.text.size())
    {
        const auto c = line.text[best->value];
        const auto dash = dashAt(line.text, best->value);
        if (c != ':' && dash == 0)
            break;
        // «- первое» on the label's own line is a list's bullet, but a lone dash is a blank
        best->value = skipSpace(line.text, best->value + std::max<std::size_t>(dash, 1));
    }
    return best;
}

} // namespace marshrut::recognise
