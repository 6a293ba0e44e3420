// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/courses.hpp"

#include "recognise/line.hpp"
#include "recognise/names.hpp"
#include "recognise/numerals.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t longestList = 20000; ///< bytes that are read
constexpr std::size_t longestName = 90; ///< bytes of a line that stand for a topic without quotes
constexpr int mostHours = 3000;

/// One line or part of the list.
struct Piece
{
    std::string text;
    bool numbered = false;
};

/// What a piece says.
struct Said
{
    std::vector<int> hours;
    std::vector<std::string> topics; ///< in quotes
    std::vector<text::DateInText> dates;
    bool unsureNumber = false; ///< a number that may be hours
    bool institution = false;
    bool retraining = false;
    bool words = false; ///< anything but dates
};

struct Draft
{
    std::string text;
    Said said;
};

/// Large letters, three at least, and at most one small one among them: «МЦРКПО», «ТИРОиПК».
bool isAbbreviation(std::string_view written, const std::string& folded)
{
    constexpr std::size_t letter = 2, fewest = 3;
    if (written.size() != folded.size() || written.size() < fewest * letter || written.size() % letter != 0)
        return false;
    const auto isSmall = [&](std::size_t at) {
        return written.substr(at, letter) == std::string_view(folded).substr(at, letter);
    };
    std::size_t small = 0;
    for (std::size_t at = 0; at < written.size(); at += letter)
        small += isSmall(at) ? 1U : 0U;
    const bool joined =
        small == 1 && written.size() > fewest * letter && !isSmall(0) && !isSmall(written.size() - letter);
    return small == 0 || joined;
}

/// The stretches in quotation marks: «…», “…”, „…“, "…".
std::vector<Span> quotations(std::string_view text)
{
    struct Marks
    {
        std::string_view open;
        std::string_view close;
    };
    static constexpr std::array<Marks, 4> marks{
        {{"\xC2\xAB", "\xC2\xBB"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"}, {"\"", "\""}}};
    std::vector<Span> found;
    for (std::size_t i = 0; i < text.size();)
    {
        const auto is = std::find_if(marks.begin(), marks.end(), [&](const Marks& mark) {
            return text.compare(i, mark.open.size(), mark.open) == 0;
        });
        const auto end = is == marks.end() ? std::string_view::npos : text.find(is->close, i + is->open.size());
        if (end == std::string_view::npos)
        {
            ++i;
            continue;
        }
        found.push_back({i, end + is->close.size()});
        i = found.back().end;
    }
    return found;
}

/// The text with its quotations as spaces, so that a topic's words are no institution and its years no dates.
std::string withoutQuotations(std::string_view text)
{
    std::string rest(text);
    for (const auto& span : quotations(text))
        std::fill(rest.begin() + static_cast<std::ptrdiff_t>(span.begin),
                  rest.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
    return rest;
}

bool isHourWord(const text::Word& word, const standard::Lexicon& lexicon)
{
    return lexicon.hourWords.hasForm(word.form) || lexicon.hourWords.hasStem(word.stem) ||
           lexicon.meanings.hourAdjectives.hasStem(word.stem);
}

/// «часов – », «количество часов: » right before a number.
bool followsHourWord(std::string_view text, const std::vector<text::Word>& words, std::size_t i,
                     const standard::Lexicon& lexicon)
{
    if (i == 0 || !isHourWord(words[i - 1], lexicon) || (i > 1 && numberOf(words[i - 2].form) >= 0))
        return false;
    const auto gap = text::fold(text.substr(words[i - 1].end, words[i].begin - words[i - 1].end));
    return gap == "-" || gap == ":" || gap == ".:";
}

/// The hours a text names, and whether other numbers stand there that may be hours.
void readHours(std::string_view text, const std::vector<text::Word>& words, const standard::Lexicon& lexicon,
               Said& said)
{
    for (const auto& numeral : numeralsIn(words, lexicon))
    {
        const auto& word = words[numeral.first];
        const bool inDate = std::any_of(said.dates.begin(), said.dates.end(), [&](const auto& date) {
            return word.begin >= date.begin && word.end <= date.end;
        });
        if (numeral.value <= 0 || numeral.value > mostHours || inDate)
            continue;
        bool hours = followsHourWord(text, words, numeral.first, lexicon);
        for (auto k = numeral.last + 1; k < words.size() && k <= numeral.last + 2 && numberOf(words[k].form) < 0; ++k)
            hours |= isHourWord(words[k], lexicon);
        const auto before = text.substr(0, word.begin);
        const bool afterSign = before.find_last_not_of(' ') != std::string_view::npos &&
                               before.substr(0, before.find_last_not_of(' ') + 1).ends_with("\xE2\x84\x96");
        const bool inDigits = numberOf(word.form) >= 0;
        if (hours)
            said.hours.push_back(numeral.value);
        else if (!afterSign && numeral.value >= 8 && inDigits)
            said.unsureNumber = true;
    }
}

/// A word that may name an institution: one of those, or any name or abbreviation.
bool namesProvider(const text::Word& word, std::string_view text, bool first, bool quoted,
                   const standard::Lexicon& lexicon)
{
    const auto& meanings = lexicon.meanings;
    if (meanings.courseProviders.hasForm(word.form) || meanings.courseProviders.hasStem(word.stem) ||
        lexicon.organisationWords.hasForm(word.form))
        return true;
    const auto written = text.substr(word.begin, word.end - word.begin);
    // «МЦРКПО, «Цифра»»
    if (first && quoted && isAbbreviation(written, word.form) && !meanings.courseWords.hasForm(word.form))
        return true;
    return !first && word.form.size() > 3 && numberOf(word.form) < 0 && text::startsLarge(written) &&
           !meanings.courseWords.hasForm(word.form) && !lexicon.deadlineWords.hasForm(word.form);
}

Said read(std::string_view text, const standard::Lexicon& lexicon)
{
    Said said;
    const auto quoted = quotations(text);
    for (const auto& span : quoted)
        said.topics.emplace_back(text.substr(span.begin, span.end - span.begin));
    const auto rest = withoutQuotations(text);
    said.dates = lexicon.deadlines.datesIn(rest);
    const auto words = text::words(rest);
    said.retraining = !lexicon.meanings.retraining.find(text::stemsOf(words)).empty();
    readHours(rest, words, lexicon, said);
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const bool first = i == 0 && (quoted.empty() || words[i].begin < quoted.front().begin);
        said.institution |= namesProvider(words[i], rest, first, !quoted.empty(), lexicon);
        said.words |= numberOf(words[i].form) < 0 && !lexicon.yearWords.hasForm(words[i].form) &&
                      !lexicon.deadlineWords.hasForm(words[i].form);
    }
    // a topic in quotes can hold an institution only where nothing else could: «ИРО» is none to speak of
    said.institution |= said.topics.size() > 1;
    said.words |= !said.topics.empty();
    return said;
}

std::vector<Piece> piecesOf(std::string_view list, const standard::Lexicon& lexicon)
{
    std::vector<Piece> pieces;
    std::size_t start = 0;
    bool newLine = true;
    const auto add = [&](std::size_t end, bool line) {
        auto part = text::normalise(list.substr(start, end - start));
        // «12.03.2024 …» is no number of a list
        const auto number = numberingLength(part);
        const bool dated = std::any_of(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(number),
                                       [](char byte) { return byte >= '0' && byte <= '9'; }) &&
                           lexicon.deadlines.datesIn(part).size() >
                               lexicon.deadlines.datesIn(std::string_view(part).substr(number)).size();
        const bool numbered = newLine && number > 0 && number < part.size() && !dated;
        if (numbered)
            part = part.substr(number);
        if (!part.empty())
            pieces.push_back({std::move(part), numbered});
        newLine = line;
    };
    const auto quoted = quotations(list);
    for (std::size_t i = 0; i < list.size(); ++i)
    {
        const bool inside = std::any_of(quoted.begin(), quoted.end(),
                                        [i](const Span& span) { return i >= span.begin && i < span.end; });
        if (list[i] != '\n' && (list[i] != ';' || inside))
            continue;
        add(i, list[i] == '\n');
        start = i + 1;
    }
    add(list.size(), true);
    return pieces;
}

/// Whether a piece tells what the course before it has told: then it is another course.
bool isAnother(const Said& course, const Said& piece)
{
    const auto both = [](bool left, bool right) { return left && right; };
    const int told = (course.hours.empty() ? 0 : 1) + (course.topics.empty() ? 0 : 1) + (course.dates.empty() ? 0 : 1);
    const int tells = (piece.hours.empty() ? 0 : 1) + (piece.topics.empty() ? 0 : 1) + (piece.dates.empty() ? 0 : 1);
    return both(!course.hours.empty(), !piece.hours.empty()) || both(!course.topics.empty(), !piece.topics.empty()) ||
           both(!course.dates.empty(), !piece.dates.empty()) || (told >= 2 && tells >= 2);
}

std::string nameOf(const std::string& text, const Said& said)
{
    if (!said.topics.empty())
        return said.topics.front();
    auto name = text.substr(0, std::min(text.find_first_of(",(\n"), text.size()));
    if (name.size() > longestName)
    {
        auto cut = name.rfind(' ', longestName);
        name = name.substr(0, cut == std::string::npos ? longestName : cut) + "\u2026";
    }
    return name;
}

route::Period spanOf(const std::vector<text::DateInText>& dates)
{
    route::Period period;
    for (const auto& date : dates)
    {
        if (!period.from.known() || date.from < period.from)
            period.from = date.from;
        if (!period.to.known() || period.to < date.to)
            period.to = date.to;
    }
    return period;
}

route::Course courseOf(const Draft& draft, const std::string& name, int hours, const standard::Lexicon& lexicon)
{
    const auto& said = draft.said;
    route::Course course;
    course.name = name;
    course.hours = hours;
    course.retraining = said.retraining;
    course.dates = spanOf(said.dates);
    course.told = said.words;
    course.lacksHours = said.hours.empty() && !said.unsureNumber;
    course.lacksDates = said.dates.empty() && !findYear(withoutQuotations(draft.text), lexicon);
    course.lacksInstitution = !said.institution && !namesOrganisation(draft.text, lexicon);
    return course;
}

std::vector<route::Course> readList(std::string_view list, const standard::Lexicon& lexicon)
{
    std::vector<Draft> drafts;
    for (const auto& piece : piecesOf(list.substr(0, longestList), lexicon))
    {
        const auto said = read(piece.text, lexicon);
        if (drafts.empty() || piece.numbered || isAnother(drafts.back().said, said))
        {
            drafts.push_back({piece.text, said});
            continue;
        }
        drafts.back().text += "; " + piece.text;
        drafts.back().said = read(drafts.back().text, lexicon);
    }
    std::vector<route::Course> courses;
    for (const auto& draft : drafts)
    {
        // several courses in one line: what the line lacks they all lack, and which date is whose is not known
        const auto& said = draft.said;
        if (said.topics.size() > 1 && said.topics.size() == said.hours.size())
            for (std::size_t i = 0; i < said.topics.size(); ++i)
                courses.push_back(courseOf(draft, said.topics[i], said.hours[i], lexicon));
        else
            courses.push_back(courseOf(draft, nameOf(draft.text, said),
                                       said.hours.empty() ? 0 : *std::max_element(said.hours.begin(), said.hours.end()),
                                       lexicon));
    }
    return courses;
}

std::vector<route::Course> readTable(const std::vector<FoundCourse>& rows, const standard::Lexicon& lexicon)
{
    std::vector<route::Course> courses;
    for (const auto& row : rows)
    {
        Draft draft{row.all, read(row.all, lexicon)};
        auto& said = draft.said;
        const auto cell = [&row](CourseColumn column) {
            const auto found = row.cells.find(column);
            return found == row.cells.end() ? std::string() : found->second;
        };
        const auto inHours = text::words(cell(CourseColumn::hours));
        if (said.hours.empty() && !inHours.empty() && numberOf(inHours.front().form) > 0)
            said.hours.push_back(numberOf(inHours.front().form));
        // where it has a column of its own, a cell is what counts
        said.institution |= !cell(CourseColumn::institution).empty();
        said.unsureNumber &= row.cells.count(CourseColumn::hours) == 0;
        if (row.cells.count(CourseColumn::institution) != 0 && cell(CourseColumn::institution).empty())
            said.institution = false;
        const auto topic = cell(CourseColumn::topic);
        courses.push_back(courseOf(draft, topic.empty() ? nameOf(row.all, said) : topic,
                                   said.hours.empty() ? 0 : said.hours.front(), lexicon));
        if (row.cells.count(CourseColumn::institution) != 0)
            courses.back().lacksInstitution = cell(CourseColumn::institution).empty();
    }
    return courses;
}

} // namespace

std::vector<route::Course> coursesOf(const Recognised& recognised, const standard::Lexicon& lexicon)
{
    const auto& found = recognised[route::Element::infoCourses];
    if (found.state != State::filled)
        return {};
    if (!recognised.courses.empty())
        return readTable(recognised.courses, lexicon);
    auto courses = readList(found.text, lexicon);
    // «не было, запланированы на ноябрь 2025»: what it begins with is the answer
    const auto none = lexicon.meanings.noCourses.find(text::stemsOf(text::words(found.text)));
    const bool answered = !none.empty() && none.front().firstWord == 0;
    if (!none.empty() && std::all_of(courses.begin(), courses.end(), [&](const route::Course& course) {
            return course.hours == 0 && (answered || !course.dates.known());
        }))
        return {};
    return courses;
}

} // namespace marshrut::recognise
