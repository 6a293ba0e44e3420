// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/kind.hpp"

#include "recognise/line.hpp"
#include "recognise/title_sheet.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace marshrut::recognise
{

namespace
{

using route::Element;

constexpr std::size_t titleLines = 14; ///< how far a document's own name is looked for
constexpr std::size_t headBytes = 300; ///< of a paragraph
constexpr double titleWeight = 6;
constexpr double decisiveWeight = 12;
constexpr std::size_t longestLabel = 6; ///< words of a label with its value
constexpr std::size_t linesOfName = 2; ///< below the name, in which it goes on
constexpr std::size_t decisiveLines = 8; ///< from the first, in which a look-alike says what it is
constexpr double strongWeight = 1.6;
constexpr double weakWeight = 0.35;
constexpr double enoughForRoute = 3.0;
constexpr std::size_t mostClues = 3;
constexpr std::size_t mostLines = 400; ///< what has not shown by then would not be believed

struct Words
{
    std::vector<text::Word> words;
    std::vector<std::string> stems;
};

/// «П Р И К А З» is one word.
std::vector<text::Word> joinedLetters(std::string_view text, std::vector<text::Word> words)
{
    constexpr std::size_t fewestLetters = 4;
    const auto isLetter = [](const text::Word& word) { return text::utf16Length(word.form) == 1; };
    if (words.size() < fewestLetters || !std::all_of(words.begin(), words.end(), isLetter))
        return words;
    std::string joined;
    for (const auto& word : words)
        joined += text.substr(word.begin, word.end - word.begin);
    auto one = text::words(joined);
    one.front().begin = words.front().begin;
    one.back().end = words.back().end;
    return one;
}

Words wordsOf(std::string_view text)
{
    Words result{joinedLetters(text, text::words(text)), {}};
    result.stems = text::stemsOf(result.words);
    return result;
}

struct Score
{
    double points = 0;
    bool inTitle = false;
    bool decided = false;
    std::vector<std::string> clues;
    std::set<std::size_t> strong;
    std::set<std::size_t> weak;
};

std::string quoted(std::string_view text, const Words& words, const standard::PhraseSet::Hit& hit)
{
    const auto from = words.words[hit.firstWord].begin;
    return text::normalise(text.substr(from, words.words[hit.lastWord].end - from));
}

/// How much of a route was found; each thing that only a teacher's route has weighs more.
double routePoints(const Recognised& result)
{
    const auto seen = [&result](Element element) { return result[element].state != State::missing; };
    double points = 0;
    for (const auto element :
         {Element::infoPosition, Element::infoEducation, Element::infoCategory, Element::infoExperience,
          Element::infoCourses, Element::infoAttestationDate, Element::infoTeacher, Element::infoSupport})
        points += seen(element) ? 0.6 : 0;
    for (const auto element : {Element::diagnosisStrengths, Element::diagnosisDeficits, Element::noteSchoolTopic,
                               Element::noteAssociationTopic, Element::noteForms})
        points += seen(element) ? 0.8 : 0;
    points += seen(Element::noteTopic) ? 1.5 : 0;
    for (const auto element : {Element::noteGoal, Element::noteTasks, Element::noteResult, Element::notePeriod,
                               Element::noteReport, Element::reviewAnalysis})
        points += seen(element) ? 0.3 : 0;
    for (const auto& roadMap : result.roadMaps)
    {
        const auto columns = static_cast<double>(roadMap.columns.size());
        points += std::min(4.0, 0.9 * columns);
        const auto has = [&roadMap](Element element) {
            return std::find(roadMap.columns.begin(), roadMap.columns.end(), element) != roadMap.columns.end();
        };
        points += has(Element::roadmapReport) && has(Element::roadmapResult) ? 1 : 0;
        break;
    }
    return points;
}

} // namespace

void tellKind(const outline::Outline& outline, const standard::Lexicon& lexicon, Recognised& result)
{
    std::map<std::string, Score> scores;
    bool empty = true;
    bool namedRoute = false;
    bool namedTeacher = false;
    bool namedChild = false;
    bool decidedChild = false;
    bool labelledChild = false;
    bool ofStaff = false;
    std::size_t nameLine = 0; // the last line that named the document, counted from 1
    std::size_t line = 0;
    for (const auto& block : outline.blocks)
    {
        const std::string_view whole = block.text;
        const auto head = whole.substr(0, headBytes);
        const auto words = wordsOf(head);
        if (words.words.empty())
            continue;
        empty = false;
        if (line >= mostLines)
            break;
        const bool title = line++ < titleLines;
        const auto any = [&](const standard::WordSet& set) {
            return std::any_of(words.words.begin(), words.words.end(),
                               [&](const auto& word) { return set.hasForm(word.form); });
        };
        if (title)
        {
            const bool name = namesDocument(head, lexicon);
            namedTeacher = namedTeacher || any(lexicon.teacherWords);
            const bool ofChild = any(lexicon.childWords) && head.size() < 160 && !any(lexicon.teacherWords);
            namedChild = namedChild || ofChild;
            namedRoute = namedRoute || name;
            nameLine = name ? line : nameLine;
            labelledChild = labelledChild || (words.words.size() <= longestLabel &&
                                              lexicon.childLabels.hasForm(words.words.front().form));
            // «Программа профессионального развития» / «педагогов МБДОУ № 17»
            if (nameLine > 0 && !any(lexicon.teacherWords) &&
                (name ? any(lexicon.staffWords)
                      : line <= nameLine + linesOfName && lexicon.staffWords.hasForm(words.words.front().form)))
                ofStaff = true;
            // «Индивидуальный образовательный маршрут» / «воспитанника Пети И.»
            if (ofChild && !decidedChild && nameLine > 0 && line <= nameLine + linesOfName)
            {
                decidedChild = true;
                scores["child"].points += decisiveWeight;
            }
        }
        for (const auto& kind : lexicon.kinds)
        {
            auto& score = scores[kind.id];
            const auto note = [&](const standard::PhraseSet::Hit& hit) {
                const auto clue = quoted(head, words, hit);
                const auto same = std::find_if(score.clues.begin(), score.clues.end(),
                                               [&](const auto& have) { return text::fold(have) == text::fold(clue); });
                if (same == score.clues.end())
                    score.clues.push_back(clue);
            };
            // a title says what the document is only where little else stands in the line
            if (title && words.words.size() <= 14 && !any(kind.without))
                for (const auto& hit : kind.title.find(words.stems))
                    if (hit.firstWord <= 1 || words.words.size() <= 8)
                    {
                        if (!score.inTitle)
                            score.points += titleWeight;
                        score.inTitle = true;
                        note(hit);
                    }
            // a word in a table's cell says nothing of the document, unless it is the first of all
            if (title && line <= decisiveLines && (block.cell.table < 0 || line == 1))
                for (const auto* phrases : {&kind.decisive, line == 1                 ? &kind.opening
                                                            : words.words.size() == 1 ? &kind.alone
                                                                                      : &kind.decisive})
                    for (const auto& hit : phrases->find(words.stems))
                        if (hit.firstWord == 0 && !score.decided)
                        {
                            score.decided = true;
                            score.points += decisiveWeight;
                            note(hit);
                        }
            for (const auto& hit : kind.strong.find(words.stems))
                if (score.strong.insert(hit.phrase).second)
                {
                    score.points += strongWeight;
                    note(hit);
                }
            for (const auto& hit : kind.weak.find(words.stems))
                if (score.weak.insert(hit.phrase).second)
                    score.points += weakWeight;
        }
    }
    if (empty)
    {
        result.isRoute = false;
        result.looksLike = "empty";
        return;
    }
    double route = routePoints(result);
    if (namedRoute)
        route += namedTeacher ? 5 : 3;
    if (ofStaff)
        scores["programme"].points += titleWeight;
    const auto isMissing = [&result](Element element) { return result[element].state == State::missing; };
    const std::array facts{Element::infoPosition, Element::infoEducation, Element::infoCategory,
                           Element::infoExperience, Element::infoCourses};
    if (!decidedChild && namedRoute && labelledChild && !namedTeacher &&
        std::all_of(facts.begin(), facts.end(), isMissing))
        scores["child"].points += decisiveWeight;
    if (!decidedChild && namedChild && namedRoute && isMissing(Element::infoCategory) &&
        isMissing(Element::infoExperience))
        scores["child"].points += titleWeight;
    auto best = scores.end();
    for (auto it = scores.begin(); it != scores.end(); ++it)
        if (best == scores.end() || it->second.points > best->second.points)
            best = it;
    const double other = best == scores.end() ? 0 : best->second.points;
    result.isRoute = route >= enoughForRoute && route > other;
    if (result.isRoute)
        return;
    result.looksLike = other >= 3 ? best->first : "other";
    if (other >= 3)
    {
        result.clues = best->second.clues;
        if (result.clues.size() > mostClues)
            result.clues.resize(mostClues);
    }
}

} // namespace marshrut::recognise
