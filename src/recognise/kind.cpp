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
constexpr std::size_t longestTitle = 14; ///< words of a line that says what the document is
constexpr std::size_t shortTitle = 8; ///< words of one that may begin otherwise
constexpr std::size_t longestChildLine = 160; ///< bytes
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

/// A line of the document's beginning, counted from 1.
struct HeadLine
{
    std::string_view text; ///< its start
    Words words;
    std::size_t number = 0;
    bool inTable = false;
    bool inRoadMap = false; ///< among its activities, which name what they come to: «Портфолио»

    [[nodiscard]] bool isTitle() const { return number <= titleLines && !inRoadMap; }
    [[nodiscard]] bool has(const standard::WordSet& set) const
    {
        return std::any_of(words.words.begin(), words.words.end(),
                           [&](const auto& word) { return set.hasForm(word.form); });
    }
    [[nodiscard]] bool beginsWith(const standard::WordSet& set) const { return set.hasForm(words.words.front().form); }
};

/// Of whom the first lines speak.
class Naming
{
public:
    explicit Naming(const standard::Lexicon& lexicon) : lexicon_(lexicon) {}

    void read(const HeadLine& line)
    {
        const bool name = namesDocument(line.text, lexicon_);
        const bool ofTeacher = line.has(lexicon_.teacherWords);
        const bool ofChild = !ofTeacher && line.has(lexicon_.childWords) && line.text.size() < longestChildLine;
        route = route || name;
        teacher = teacher || ofTeacher;
        child = child || ofChild;
        nameLine_ = name ? line.number : nameLine_;
        const bool goesOn = nameLine_ > 0 && line.number <= nameLine_ + linesOfName;
        childLabel = childLabel || (line.words.words.size() <= longestLabel && line.beginsWith(lexicon_.childLabels));
        // «Программа профессионального развития» / «педагогов МБДОУ № 17»
        staff = staff ||
                (!ofTeacher && goesOn && (name ? line.has(lexicon_.staffWords) : line.beginsWith(lexicon_.staffWords)));
        // «Индивидуальный образовательный маршрут» / «воспитанника Пети И.»
        nameOfChild = nameOfChild || (ofChild && goesOn);
    }

    bool route = false;
    bool teacher = false;
    bool staff = false;
    bool child = false;
    bool childLabel = false; ///< of a child's facts
    bool nameOfChild = false; ///< the document's name itself says so

private:
    const standard::Lexicon& lexicon_;
    std::size_t nameLine_ = 0; ///< the last line that named the document
};

/// What a line says for a kind.
void weigh(const HeadLine& line, const standard::KindClues& kind, Score& score)
{
    const auto& stems = line.words.stems;
    const auto count = line.words.words.size();
    const auto note = [&](const standard::PhraseSet::Hit& hit) {
        const auto clue = quoted(line.text, line.words, hit);
        const auto same = std::find_if(score.clues.begin(), score.clues.end(),
                                       [&](const auto& have) { return text::fold(have) == text::fold(clue); });
        if (same == score.clues.end())
            score.clues.push_back(clue);
    };
    // a title says what the document is only where little else stands in the line
    if (line.isTitle() && count <= longestTitle && !line.has(kind.without))
        for (const auto& hit : kind.title.find(stems))
            if (hit.firstWord <= 1 || count <= shortTitle)
            {
                if (!score.inTitle)
                    score.points += titleWeight;
                score.inTitle = true;
                note(hit);
            }
    const auto decide = [&](const standard::PhraseSet& phrases) {
        for (const auto& hit : phrases.find(stems))
            if (hit.firstWord == 0 && !score.decided)
            {
                score.decided = true;
                score.points += decisiveWeight;
                note(hit);
            }
    };
    // a word in a table's cell says nothing of the document, unless it is the first of all
    if (line.number <= decisiveLines && (!line.inTable || line.number == 1))
    {
        decide(kind.decisive);
        if (line.number == 1)
            decide(kind.opening);
        else if (count == 1)
            decide(kind.alone);
    }
    for (const auto& hit : kind.strong.find(stems))
        if (score.strong.insert(hit.phrase).second)
        {
            score.points += strongWeight;
            note(hit);
        }
    for (const auto& hit : kind.weak.find(stems))
        if (score.weak.insert(hit.phrase).second)
            score.points += weakWeight;
}

bool isInRoadMap(const outline::Block& block, const Recognised& result)
{
    for (const auto& roadMap : result.roadMaps)
        for (const auto& table : roadMap.tables)
            if (table.table == block.cell.table && block.cell.row > table.lastHeaderRow)
                return true;
    return false;
}

/// How much speaks for a child's route, beside the clues of that kind.
double childPoints(const Naming& naming, const Recognised& result)
{
    const auto isMissing = [&result](Element element) { return result[element].state == State::missing; };
    if (naming.nameOfChild)
        return decisiveWeight;
    if (!naming.route)
        return 0;
    double points = 0;
    const std::array facts{Element::infoPosition, Element::infoEducation, Element::infoCategory,
                           Element::infoExperience, Element::infoCourses};
    if (naming.childLabel && !naming.teacher && std::all_of(facts.begin(), facts.end(), isMissing))
        points += decisiveWeight;
    if (naming.child && isMissing(Element::infoCategory) && isMissing(Element::infoExperience))
        points += titleWeight;
    return points;
}

} // namespace

void tellKind(const outline::Outline& outline, const standard::Lexicon& lexicon, Recognised& result)
{
    std::map<std::string, Score> scores;
    Naming naming(lexicon);
    std::size_t number = 0;
    for (const auto& block : outline.blocks)
    {
        const auto head = std::string_view(block.text).substr(0, headBytes);
        auto words = wordsOf(head);
        if (words.words.empty())
            continue;
        if (++number > mostLines)
            break;
        const HeadLine line{head, std::move(words), number, block.cell.table >= 0, isInRoadMap(block, result)};
        if (line.isTitle())
            naming.read(line);
        for (const auto& kind : lexicon.kinds)
            weigh(line, kind, scores[kind.id]);
    }
    if (number == 0)
    {
        result.isRoute = false;
        result.looksLike = "empty";
        return;
    }
    double route = routePoints(result);
    if (naming.route)
        route += naming.teacher ? 5 : 3;
    if (naming.staff)
        scores["programme"].points += titleWeight;
    scores["child"].points += childPoints(naming, result);
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
