// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/sentences.hpp"
#include "recognise/words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t longestFact = 1000; ///< bytes of a paragraph that are read for facts
constexpr std::size_t shortestProse = 60; ///< bytes: less is no analysis
constexpr std::size_t wordsOfHead = 6; ///< in which a sentence says what it is about
constexpr double aboutIt = 0.55; ///< how surely those words name an element
constexpr double hardlyAboutIt = 0.3;
constexpr double saysItself = 0.85; ///< how surely a sentence's first words name an element of the note

bool isNumber(const text::Word& word)
{
    return word.form[0] >= '0' && word.form[0] <= '9';
}

/// «17 лет», «3 года»: a number of years, not a year.
bool countsYears(const std::vector<text::Word>& words, const standard::Lexicon& lexicon)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (isNumber(words[i]) && words[i].form.size() <= 2 && lexicon.yearsOfWork.hasForm(words[i + 1].form))
            return true;
    return false;
}

} // namespace

void Walk::found(Element element, std::string_view text, const outline::Place& place)
{
    FoundElement found;
    found.state = State::filled;
    found.text = text::normalise(text);
    found.value = place;
    set(element, std::move(found), Source::prose);
}

/// «учитель 1 кв. категории, стаж 17 лет»: facts that stand together in one line or paragraph, sentence by sentence.
void Walk::readFacts(std::string_view text, const outline::Place& place, Element except)
{
    text = text.substr(0, longestFact);
    for (const auto& span : sentencesOf(text))
        readFact(text.substr(span.begin, span.end - span.begin),
                 {place.block, place.begin + span.begin, place.begin + span.end}, except);
}

void Walk::readFact(std::string_view text, const outline::Place& place, Element except)
{
    const auto words = text::words(text);
    if (words.empty())
        return;
    const auto stems = text::stemsOf(words);
    const auto missing = [&](Element element) { return element != except && result_[element].state == State::missing; };
    const auto has = [&stems](const standard::PhraseSet& phrases) { return !phrases.find(stems).empty(); };
    const bool number = std::any_of(words.begin(), words.end(), isNumber);
    if (missing(Element::infoCategory) && has(lexicon_.categoryFacts))
        found(Element::infoCategory, text, place);
    if (missing(Element::infoExperience) && has(lexicon_.experienceFacts) && number)
        found(Element::infoExperience, text, place);
    if (route::sectionOf(except) == Section::info)
    {
        // «Категория, когда присвоена: высшая, 24.12.2021»
        const bool category = std::any_of(words.begin(), words.end(), [this](const auto& word) {
            return lexicon_.categoryWords.hasForm(word.form) && !lexicon_.denials.hasForm(word.form);
        });
        if (except == Element::infoAttestationDate && missing(Element::infoCategory) && category)
            found(Element::infoCategory, text, place);
        // «Иванова Мария Петровна, учитель физики»
        if (except == Element::infoTeacher && missing(Element::infoPosition) &&
            std::any_of(words.begin(), words.end(),
                        [this](const auto& word) { return lexicon_.positions.hasForm(word.form); }))
            found(Element::infoPosition, text, place);
        // «Первая, приказ № 15 от 12.03.2020» tells the date as well, so does «учитель, высшая (19.05.2021)»
        if ((except == Element::infoCategory || (except == Element::infoPosition && category)) &&
            missing(Element::infoAttestationDate) &&
            (findYear(text, lexicon_) || (number && text.find("20") != std::string_view::npos && words.size() > 3)))
            found(Element::infoAttestationDate, text, place);
        return;
    }
    std::array<double, route::elementCount> about{};
    if (section_ == Section::info)
    {
        const auto head = text.substr(0, words[std::min(words.size(), wordsOfHead) - 1].end);
        for (const auto& match : lexicon_.labels.match(lexicon_.vocabulary.read(head), hardlyAboutIt))
            if (const auto element = standard::Lexicon::element(lexicon_.labels, match))
                about[static_cast<std::size_t>(*element)] = match.score;
        if (readBlankFact(text, place, about))
            return;
    }
    const auto speaksOf = [&about](Element element, double least) {
        return about[static_cast<std::size_t>(element)] >= least;
    };
    const ValueEvidence evidence(text, lexicon_);
    const auto value = [&evidence](Element element) { return evidence.of(element); };
    const auto person = findPerson(text, lexicon_);
    const bool support = speaksOf(Element::infoSupport, aboutIt);
    if (missing(Element::infoSupport) && support)
        found(Element::infoSupport, text, place);
    if (missing(Element::infoEducation) &&
        (has(lexicon_.educationFacts) ||
         (speaksOf(Element::infoEducation, hardlyAboutIt) && value(Element::infoEducation) > 0)))
        found(Element::infoEducation, text, place);
    const bool courses =
        has(lexicon_.courseFacts) ||
        (section_ == Section::info && (speaksOf(Element::infoCourses, aboutIt) || value(Element::infoCourses) >= 0.8));
    if (missing(Element::infoCourses) && courses)
        found(Element::infoCourses, text, place);
    if (missing(Element::infoExperience) && section_ == Section::info && !courses && countsYears(words, lexicon_))
        found(Element::infoExperience, text, place);
    if (missing(Element::infoAttestationDate) &&
        (has(lexicon_.attestationFacts) ||
         (section_ == Section::info && has(lexicon_.categoryFacts) && namesTime(text, lexicon_) &&
          (findYear(text, lexicon_) || !lexicon_.deadlines.datesIn(text).empty())) ||
         ((speaksOf(Element::infoAttestationDate, aboutIt) || (speaksOf(Element::infoCategory, aboutIt) && number)) &&
          namesTime(text, lexicon_))))
        found(Element::infoAttestationDate, text, place);
    if (missing(Element::infoCategory) && speaksOf(Element::infoCategory, aboutIt) && !number)
        found(Element::infoCategory, text, place);
    if (missing(Element::infoPosition) && !support && std::any_of(words.begin(), words.end(), [&](const auto& word) {
            return lexicon_.positions.hasForm(word.form);
        }))
        found(Element::infoPosition, text, place);
    if (missing(Element::infoTeacher) && person && !support)
        found(Element::infoTeacher, text.substr(person->begin, person->end - person->begin),
              {place.block, place.begin + person->begin, place.begin + person->end});
}

/// «Мой стаж – ______»: a sentence with a blank in it names what is missing.
bool Walk::readBlankFact(std::string_view text, const outline::Place& place,
                         const std::array<double, route::elementCount>& about)
{
    const auto stretch = blankStretch(text);
    if (stretch.begin == std::string_view::npos)
        return false;
    const auto best = std::max_element(about.begin(), about.end());
    const auto element = route::elements()[static_cast<std::size_t>(best - about.begin())].element;
    if (*best < aboutIt || route::sectionOf(element) != Section::info || result_[element].state != State::missing)
        return true;
    FoundElement empty;
    empty.state = State::empty;
    empty.label = outline::Place{place.block, place.begin, place.begin + stretch.begin};
    empty.value = outline::Place{place.block, place.begin + stretch.begin, place.begin + stretch.end};
    set(element, std::move(empty), Source::prose);
    return true;
}

/// «Целью своей работы считаю …», «Сильной стороной считаю …»: a sentence of the section that says itself what it is.
bool Walk::readSentence(Section section, std::string_view text, const outline::Place& place)
{
    constexpr std::size_t fewest = 2; // words that name an element
    constexpr std::size_t fewestAfter = 2; // words that say something of it
    const auto head = lexicon_.vocabulary.read(text, wordsOfHead - 1 + fewestAfter);
    std::vector<std::size_t> ends; // of words; an abbreviation stands for several at one place
    for (const auto& token : head)
        if (ends.empty() || ends.back() != token.end)
            ends.push_back(token.end);
    Element element = Element::noteGoal;
    double most = saysItself;
    for (std::size_t n = fewest; n < wordsOfHead && n + fewestAfter <= ends.size(); ++n)
    {
        const auto match = lexicon_.labels.best(upTo(head, ends[n - 1]), most);
        const auto named = standard::Lexicon::element(lexicon_.labels, match);
        if (!named || route::sectionOf(*named) != section || *named == Element::noteSituation ||
            *named == Element::noteProblem || result_[*named].state != State::missing)
            continue;
        most = match.score;
        element = *named;
    }
    if (most <= saysItself)
        return section == Section::note && (readTopic(text, place) || readTypedSentence(text, place));
    found(element, text, place);
    return true;
}

/// «Наш детский сад работает над задачей «…»»: whose topic stands in quotation marks.
bool Walk::readTopic(std::string_view text, const outline::Place& place)
{
    constexpr double leastTopic = 0.6;
    constexpr std::size_t mostWords = 12;
    const auto quote = text.find("\xC2\xAB");
    if (quote == std::string_view::npos)
        return false;
    const auto head = lexicon_.vocabulary.read(text.substr(0, quote));
    if (head.size() > mostWords)
        return false;
    const auto element = standard::Lexicon::element(lexicon_.labels, lexicon_.labels.best(head, leastTopic));
    if ((element != Element::noteSchoolTopic && element != Element::noteAssociationTopic &&
         element != Element::noteTopic) ||
        result_[*element].state != State::missing)
        return false;
    found(*element, text, place);
    return true;
}

/// «Для этого мне нужно освежить знания, подобрать рассказы, наладить обсуждение»
bool Walk::listsInfinitives(std::string_view text) const
{
    constexpr std::size_t fewest = 2; // behind commas
    if (startsWithInfinitive(text, lexicon_))
        return false;
    std::size_t found = 0;
    for (auto comma = text.find(", "); comma != std::string_view::npos && found < fewest;
         comma = text.find(", ", comma + 2))
        found += startsWithInfinitive(text.substr(comma + 2), lexicon_) ? 1U : 0U;
    return found >= fewest;
}

/// «Заниматься буду через курсы, вебинары»: what no words name, but the whole sentence shows.
bool Walk::readTypedSentence(std::string_view text, const outline::Place& place)
{
    constexpr double leastShown = 0.7;
    constexpr std::size_t fewestWords = 4;
    constexpr std::array shown{Element::noteForms, Element::notePeriod, Element::noteReport};
    const auto missing = [this](Element element) { return result_[element].state == State::missing; };
    if (missing(Element::noteTasks) && listsInfinitives(text))
    {
        found(Element::noteTasks, text, place);
        return true;
    }
    if (std::none_of(shown.begin(), shown.end(), missing) || startsWithInfinitive(text, lexicon_))
        return false;
    const ValueEvidence evidence(text, lexicon_);
    if (evidence.wordCount() < fewestWords)
        return false;
    for (const auto element : shown)
    {
        const bool meant = element != Element::notePeriod || anyWord(text, lexicon_.yearsOfWork);
        if (meant && missing(element) && evidence.of(element) >= leastShown)
        {
            found(element, text, place);
            return true;
        }
    }
    return false;
}

/// What follows in the value of a label says itself that it is another element of the section.
void Walk::readFurtherSentences(Section section, std::string_view text, const outline::Place& place, bool fromFirst)
{
    text = text.substr(0, longestFact);
    for (const auto& span : sentencesOf(text))
        if (span.begin > 0 || fromFirst)
            readSentence(section, text.substr(span.begin, span.end - span.begin),
                         {place.block, place.begin + span.begin, place.begin + span.end});
}

/// The problem is often told within the analysis of the situation (seed 000: «анализ ситуации, выделение проблемы»).
void Walk::readProblem(std::string_view text, const outline::Place& place)
{
    if (result_[Element::noteProblem].state == State::missing &&
        anyStem(text.substr(0, longestFact), lexicon_.problemWords))
        found(Element::noteProblem, text, place);
}

void Walk::readProse(const Line& line)
{
    if (section_ == Section::roadmap)
    {
        if (result_.roadMaps.empty() && blankness(line.text, lexicon_) == Blank::no)
            addToList(line);
        return;
    }
    readProseText(line.text, line.place());
}

/// A paragraph of the note: what its sentences name, or the situation.
void Walk::readNote(std::string_view text, const outline::Place& place)
{
    if (text.size() < shortestProse)
        return;
    bool told = false;
    for (const auto& span : sentencesOf(text.substr(0, longestFact)))
        told = readSentence(Section::note, text.substr(span.begin, span.end - span.begin),
                            {place.block, place.begin + span.begin, place.begin + span.end}) ||
               told;
    if (told)
        return;
    if (result_[Element::noteSituation].state == State::missing)
        found(Element::noteSituation, text, place);
    readProblem(text, place);
}

void Walk::readProseText(std::string_view text, const outline::Place& place)
{
    // a sentence about the teacher may hold a blank
    if (blankness(text, lexicon_) != Blank::no && section_ != Section::info)
    {
        // below the heading of the review there is room for it
        if (section_ == Section::review && byHeading_ && result_[Element::reviewAnalysis].state == State::missing)
        {
            FoundElement empty;
            empty.state = State::empty;
            empty.value = place;
            set(Element::reviewAnalysis, std::move(empty), Source::prose);
        }
        return;
    }
    if (!section_ || *section_ == Section::info)
    {
        const auto known = [this] {
            std::size_t count = 0;
            for (const auto& row : route::elements())
                count += row.section == Section::info && result_[row.element].state != State::missing ? 1U : 0U;
            return count;
        };
        const auto before = known();
        readFacts(text, place, Element::titleHeading);
        // a teacher who tells of herself in sentences goes on so, without headings
        const bool fact = known() > before;
        tellsOfOneself_ = tellsOfOneself_ || (fact && speaksOfOneself(text, lexicon_));
        if (!byHeading_ && tellsOfOneself_ && !fact)
            readNote(text, place);
        return;
    }
    const auto missing = [this](Element element) { return result_[element].state == State::missing; };
    switch (*section_)
    {
    case Section::diagnosis:
    {
        constexpr double speaksOfChildren = 0.65;
        bool told = false;
        for (const auto& span : sentencesOf(text))
        {
            const auto sentence = text.substr(span.begin, span.end - span.begin);
            const outline::Place at{place.block, place.begin + span.begin, place.begin + span.end};
            const bool deficit = anyStem(sentence.substr(0, longestFact), lexicon_.deficitWords);
            told = told || deficit || anyStem(sentence.substr(0, longestFact), lexicon_.strengthWords);
            if (deficit && missing(Element::diagnosisDeficits))
                found(Element::diagnosisDeficits, sentence, at);
            else if (!deficit && anyStem(sentence.substr(0, longestFact), lexicon_.strengthWords) &&
                     missing(Element::diagnosisStrengths))
                found(Element::diagnosisStrengths, sentence, at);
        }
        // «Мой класс – 27 детей …»: neither strengths nor deficits
        if (!told && text.size() >= shortestProse && missing(Element::noteSituation) &&
            valueEvidence(Element::noteSituation, text, lexicon_) >= speaksOfChildren)
            found(Element::noteSituation, text, place);
        return;
    }
    case Section::note:
        readNote(text, place);
        return;
    case Section::resources:
        if (missing(Element::resourcesEvents))
            found(Element::resourcesEvents, text, place);
        return;
    case Section::review:
        if (text.size() < shortestProse)
            return;
        if (anyStem(text.substr(0, longestFact), lexicon_.conclusionWords) && missing(Element::reviewConclusions))
            found(Element::reviewConclusions, text, place);
        else if (missing(Element::reviewAnalysis))
            found(Element::reviewAnalysis, text, place);
        return;
    default:
        return;
    }
}

} // namespace marshrut::recognise
