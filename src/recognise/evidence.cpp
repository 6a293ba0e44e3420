// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/evidence.hpp"

#include "recognise/label.hpp"
#include "recognise/names.hpp"
#include "recognise/road_map_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <string>

namespace marshrut::recognise
{

namespace
{

using route::Element;

constexpr std::size_t looked = 600; ///< bytes of a value
constexpr std::size_t shortValue = 120; ///< bytes
constexpr std::size_t mostDeniedWords = 4;
constexpr std::size_t mostExplainedWords = 8; ///< of a denial that says why
constexpr double deniedEvidence = 0.6;

bool isOneOf(const text::Word& word, const standard::WordSet& set)
{
    return set.hasForm(word.form) || set.hasStem(word.stem);
}

/// «24» below or beside «Стаж, лет»
bool isBareNumberOfYears(std::string_view value)
{
    constexpr std::size_t mostDigits = 2;
    return !value.empty() && value.size() <= mostDigits && value.find_first_not_of("0123456789") == value.npos;
}

/// How many of a text's items (parted by semicolons or lines) begin with an infinitive.
std::size_t infinitives(std::string_view value, const standard::Lexicon& lexicon)
{
    std::size_t found = 0;
    for (std::size_t start = 0; start < value.size();)
    {
        const auto stop = std::min(value.find_first_of(";\n", start), value.size());
        auto item = value.substr(start, stop - start);
        item.remove_prefix(std::min(item.size(), item.find_first_not_of(' ')));
        item.remove_prefix(std::min(item.size(), numberingLength(item)));
        found += startsWithInfinitive(item.substr(0, shortValue), lexicon) ? 1U : 0U;
        start = stop + 1;
    }
    return found;
}

bool quoted(std::string_view value)
{
    return value.substr(0, 2) == "\xC2\xAB" || value.substr(0, 1) == "\"" || value.substr(0, 3) == "\xE2\x80\x9C";
}

double when(bool holds, double evidence)
{
    return holds ? evidence : 0;
}

} // namespace

bool hasTypedValues(Element element)
{
    switch (element)
    {
    case Element::infoTeacher:
    case Element::infoPosition:
    case Element::infoEducation:
    case Element::infoAttestationDate:
    case Element::infoCategory:
    case Element::infoCourses:
    case Element::infoExperience:
    case Element::infoSupport:
    case Element::notePeriod:
        return true;
    default:
        return false;
    }
}

namespace
{

/// Whether a year is told, alone or in a date: «15.05.2021, сроком на 5 лет» counts no years of work.
bool namesYear(std::string_view value, const standard::Lexicon& lexicon)
{
    return findYear(value, lexicon) || !lexicon.deadlines.datesIn(value).empty();
}

} // namespace

ValueEvidence::ValueEvidence(std::string_view value, const standard::Lexicon& lexicon)
    : value_(value.substr(0, looked)),
      lexicon_(lexicon),
      words_(text::words(value_)),
      stems_(text::stemsOf(words_)),
      numbers_(static_cast<std::size_t>(std::count_if(
          words_.begin(), words_.end(), [](const auto& word) { return word.form[0] >= '0' && word.form[0] <= '9'; })))
{
}

std::size_t ValueEvidence::count(const standard::WordSet& set) const
{
    return static_cast<std::size_t>(
        std::count_if(words_.begin(), words_.end(), [&set](const auto& word) { return isOneOf(word, set); }));
}

/// «17 лет», «8 л. 3 мес.», «4 г.»: a number of years, not a year.
bool ValueEvidence::countsYears() const
{
    constexpr std::size_t mostDigits = 2;
    if (numbers_ > 0 && count(lexicon_.yearsOfWork) > 0)
        return true;
    for (std::size_t i = 0; i + 1 < words_.size(); ++i)
        if (words_[i].form.size() <= mostDigits && text::hasDigit(words_[i].form) && value_[words_[i].end] != '_' &&
            lexicon_.yearWords.hasForm(words_[i + 1].form))
            return true;
    return false;
}

bool ValueEvidence::firstIs(const standard::WordSet& set) const
{
    return !words_.empty() && isOneOf(words_.front(), set);
}

double ValueEvidence::of(Element element) const
{
    const bool isShort = value_.size() <= shortValue;
    // «нет», «не аттестован», «курсов не было» are answers; so is «не проходила, молодой специалист»
    const bool denied = (words_.size() <= mostDeniedWords && count(lexicon_.denials) > 0) ||
                        (words_.size() <= mostExplainedWords && numbers_ == 0 && firstIs(lexicon_.denials));
    switch (element)
    {
    case Element::infoTeacher:
    {
        // «Иванова Мария Петровна, учитель физики»; whom a post stands before is somebody else
        const auto person = isShort ? findPerson(value_, lexicon_) : std::nullopt;
        return when(person.has_value(), count(lexicon_.positions) == 0                             ? 1
                                        : person && value_.find_first_not_of(' ') == person->begin ? 0.6
                                                                                                   : 0);
    }
    case Element::infoSupport:
        return std::max(when(findPerson(value_, lexicon_) && isShort, count(lexicon_.positions) > 0 ? 0.9 : 0.6),
                        when(denied, deniedEvidence));
    case Element::infoPosition:
        return when(isShort && count(lexicon_.positions) > 0 && !findPerson(value_, lexicon_) && numbers_ < 2, 0.9);
    case Element::infoEducation:
        return when(has(lexicon_.educationFacts) || count(lexicon_.educationWords) > 0, 0.9);
    case Element::infoAttestationDate:
        return has(lexicon_.attestationFacts)
                   ? 0.9
                   : std::max(when(denied, deniedEvidence),
                              when(isShort && numbers_ > 0 && namesTime(value_, lexicon_) &&
                                       (namesYear(value_, lexicon_) || count(lexicon_.yearsOfWork) == 0),
                                   0.7));
    case Element::infoCategory:
        return std::max(
            when(isShort && (has(lexicon_.categoryFacts) || (words_.size() <= 3 && count(lexicon_.categoryWords) > 0)),
                 0.95),
            when(denied, deniedEvidence));
    case Element::infoCourses:
        return std::max({when(count(lexicon_.hourWords) > 0 && numbers_ > 0, 0.8),
                         when(has(lexicon_.courseFacts), 0.85), when(denied, deniedEvidence)});
    case Element::infoExperience:
        return std::max({when(words_.size() <= 14 && countsYears() && !namesYear(value_, lexicon_) &&
                                  !firstIs(lexicon_.meanings.negations),
                              1),
                         when(isBareNumberOfYears(value_), 0.6),
                         // «менее года»
                         when(words_.size() <= 3 && count(lexicon_.yearsOfWork) > 0, deniedEvidence),
                         when(denied, deniedEvidence)});
    case Element::notePeriod:
        return std::max(when(isShort && namesTime(value_, lexicon_), numbers_ > 0 ? 0.9 : 0.6),
                        when(words_.size() <= 4 && count(lexicon_.yearsOfWork) > 0, 0.6));
    case Element::noteTasks:
        return when(infinitives(value_, lexicon_) >= 2, 0.9);
    case Element::noteGoal:
        return when(infinitives(value_, lexicon_) == 1 && value_.find(';') == std::string_view::npos, 0.7) +
               when(firstIs(lexicon_.goalWords), 0.7);
    case Element::noteForms:
        return std::min(0.9, 0.35 * static_cast<double>(count(lexicon_.formWords)));
    case Element::noteReport:
        return when(isShort, std::min(0.9, 0.45 * static_cast<double>(count(lexicon_.reportWords))));
    case Element::noteCourseRequest:
        return when(count(lexicon_.hourWords) > 0, 0.6);
    case Element::noteTopic:
    case Element::noteSchoolTopic:
    case Element::noteAssociationTopic:
        return when(quoted(value_), 0.6);
    case Element::diagnosisProcedure:
        return when(numbers_ > 0, 0.5) + when(count(lexicon_.measureWords) > 0, 0.4);
    case Element::resourcesEvents:
        return std::min(0.9, 0.4 * static_cast<double>(count(lexicon_.formWords)));
    default:
        return ofFreeText(element);
    }
}

double ValueEvidence::ofFreeText(Element element) const
{
    const auto own = lexicon_.valueWords.find(element);
    const double spoken =
        own == lexicon_.valueWords.end() ? 0 : std::min(0.5, 0.25 * static_cast<double>(count(own->second)));
    switch (element)
    {
    case Element::noteSituation:
    case Element::noteProblem:
    case Element::noteResult:
    case Element::diagnosisStrengths:
    case Element::diagnosisDeficits:
    case Element::reviewAnalysis:
    case Element::reviewConclusions:
        return when(words_.size() >= 3 + numbers_, 0.4) + spoken;
    case Element::roadmapProject:
        return when(quoted(value_), 0.4) + 0.8 * spoken;
    case Element::roadmapPractice:
    case Element::roadmapAssessment:
        return when(words_.size() >= 3, 0.2) + spoken;
    default:
        return 0;
    }
}

double valueEvidence(Element element, std::string_view value, const standard::Lexicon& lexicon)
{
    return ValueEvidence(value, lexicon).of(element);
}

double columnEvidence(Element element, const std::vector<std::string_view>& cells, const standard::Lexicon& lexicon)
{
    if (cells.empty())
        return 0;
    double sum = 0;
    for (const auto cell : cells)
    {
        const auto words = text::words(cell.substr(0, looked));
        const auto speaksOf = [&words](const standard::WordSet& set) {
            return std::any_of(words.begin(), words.end(), [&set](const auto& word) { return isOneOf(word, set); });
        };
        switch (element)
        {
        case Element::roadmapDirection:
            sum += when(!namesDirection(cell, lexicon).empty(), 1);
            break;
        case Element::roadmapDeadline:
            sum += when(cell.size() <= shortValue && namesTime(cell, lexicon), 1);
            break;
        case Element::roadmapActivity:
            sum +=
                when(words.size() >= 3 && !namesTime(cell, lexicon), 0.6) + when(infinitives(cell, lexicon) > 0, 0.4);
            break;
        case Element::roadmapReport:
            sum += when(speaksOf(lexicon.reportWords), 0.8);
            break;
        case Element::roadmapDone:
            sum += when(speaksOf(lexicon.doneWords), 1);
            break;
        case Element::roadmapResult:
            sum += when(words.size() >= 2 && !namesTime(cell, lexicon), 0.5);
            break;
        default:
            sum += 0.3;
        }
    }
    return sum / static_cast<double>(cells.size());
}

} // namespace marshrut::recognise
