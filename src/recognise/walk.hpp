// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/fields.hpp"
#include "recognise/grid.hpp"
#include "recognise/label.hpp"
#include "recognise/recognised.hpp"
#include "recognise/road_map.hpp"
#include "standard/lexicon.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marshrut::recognise
{

/// Whether a value goes on over several paragraphs: lists of tasks, an analysis. A fact is one line.
[[nodiscard]] bool takesManyLines(route::Element element);

/// Goes through a document after its title sheet, block by block, and keeps what holds at each point: the section, the
/// label whose value is being read.
class Walk
{
public:
    Walk(const outline::Outline& outline, const std::map<int, Grid>& grids, const standard::Lexicon& lexicon,
         Recognised& result);

    void run(std::size_t from);

private:
    /// How an element was found; a surer way replaces a less sure one.
    enum class Source
    {
        none,
        prose, ///< guessed from running text
        heading, ///< the heading of its section
        label,
    };

    /// The label whose value is being read.
    struct Open
    {
        std::vector<route::Element> elements;
        bool unknown = false; ///< it looks like a label, but its wording is not known
        std::string wording;
        outline::Place label;
        Source source = Source::label;
        bool sure = true; ///< the wording is a listed one
        bool ofDirection = false; ///< it tells what became of a direction
        bool listItem = false;
        int look = 0;
        bool awaits = false; ///< a colon or a stop ended its line: the value stands below
        bool sameLine = false; ///< its value began on the label's own line
        std::vector<std::pair<std::string, outline::Place>> values;
        std::optional<std::pair<std::string, outline::Place>>
            explanation; ///< in brackets behind it: a hint, if no value comes
    };

    // walk.cpp
    void readLine(const Line& line);
    void finishReview();
    void remember(const Line& line);
    void openSection(route::Section section, const Line& line);
    [[nodiscard]] bool readsFacts(const Line& line) const;
    [[nodiscard]] bool goesOn(const Line& line) const;
    [[nodiscard]] std::optional<SectionName> byContent(const Line& line, std::optional<SectionName> named) const;
    [[nodiscard]] std::array<double, route::sectionCount> labelsBelow(const Line& line) const;
    [[nodiscard]] bool hasPlan() const;
    [[nodiscard]] bool looksLikeLabels(const Line& line, const Label& label, const SectionName& section) const;
    enum class ListBelow
    {
        other,
        activities, ///< with their times: a road map, whatever the heading calls it
        events, ///< of others, to take part in
    };
    [[nodiscard]] ListBelow listBelow(std::size_t block) const;
    [[nodiscard]] LabelContext context() const;
    [[nodiscard]] LabelContext contextFor(const Line& line) const;
    [[nodiscard]] bool comesTooEarly(const std::optional<Label>& label) const;

    // labels.cpp
    void openLabel(const Label& label, const Line& line);
    [[nodiscard]] bool answersOpenLabel(const Line& line, const std::optional<Label>& label) const;
    [[nodiscard]] bool isLabelAsAWhole(const Line& line) const;
    [[nodiscard]] std::optional<Line> lineBelow(const Line& line) const;
    [[nodiscard]] std::optional<Label> labelBeforeValue(const Line& line) const;
    [[nodiscard]] bool valuesStandInLine() const;
    [[nodiscard]] bool partedByLearned(std::string_view head, std::size_t from, std::size_t stop) const;
    [[nodiscard]] std::optional<Label> unknownLabel(const Line& line) const;
    void openUnknown(const Label& label, const Line& line);
    void resolveLabels();
    void addField(Field field);
    [[nodiscard]] int lookOf(const Line& line, bool hasValue) const;
    void addValue(std::string_view text, const outline::Place& place);
    void close();
    [[nodiscard]] route::Element byValue(route::Element element, bool sure, std::string_view value) const;
    void set(route::Element element, FoundElement found, Source source);

    // prose.cpp
    void readProse(const Line& line);
    void readProseText(std::string_view text, const outline::Place& place);
    void readFact(std::string_view text, const outline::Place& place, route::Element except);
    bool readBlankFact(std::string_view text, const outline::Place& place,
                       const std::array<double, route::elementCount>& about);
    bool readSentence(route::Section section, std::string_view text, const outline::Place& place);
    bool readTopic(std::string_view text, const outline::Place& place);
    void readNote(std::string_view text, const outline::Place& place);
    [[nodiscard]] bool listsInfinitives(std::string_view text) const;
    bool readTypedSentence(std::string_view text, const outline::Place& place);
    void readFurtherSentences(route::Section section, std::string_view text, const outline::Place& place,
                              bool fromFirst);
    void readProblem(std::string_view text, const outline::Place& place);
    void readFacts(std::string_view text, const outline::Place& place, route::Element except);
    void found(route::Element element, std::string_view text, const outline::Place& place);

    // tables.cpp
    void readTable(const Grid& grid);
    void readTableRows(const Grid& grid, int fromRow, int endRow);
    [[nodiscard]] int titleAbove(const Grid& grid, const Header& header, int fromRow) const;
    int readBeside(const Grid& grid, const Header& left, int endRow);
    void readRow(const Grid& grid, int row, bool pairs);
    [[nodiscard]] bool labelsBlankCell(const Grid& grid, const Line& line) const;
    void readCells(const Grid& grid, std::vector<std::size_t> cells);

    // fact_tables.cpp
    [[nodiscard]] bool holdsPairs(const Grid& grid) const;
    [[nodiscard]] bool holdsLabels(const Grid& grid) const;
    [[nodiscard]] bool takesTitle(route::Element element) const;
    bool readHeaderedFacts(const Grid& grid, int fromRow);
    bool readCourses(const Grid& grid);

    // outcomes.cpp
    void learnDirections(const FoundRoadMap& roadMap, std::size_t from);
    [[nodiscard]] std::string directionNamed(std::string_view text) const;
    [[nodiscard]] std::optional<std::size_t> nameBeforeSentences(std::string_view text) const;
    [[nodiscard]] bool leadsToDirections(const Line& line) const;
    [[nodiscard]] bool isInList() const;
    [[nodiscard]] bool isNextOfList(const Line& line) const;
    void addToList(const Line& line);
    /// Where a label ends in a line, and where its value begins.
    struct Parting
    {
        std::size_t end = 0;
        std::size_t value = 0;
    };
    [[nodiscard]] std::optional<Parting> partingOf(const Line& line) const;
    [[nodiscard]] std::optional<route::Element> toldBy(std::string_view sentence) const;
    bool readDirectionsSentences(const Line& line);
    bool readOutcomeSentence(const Line& line, const Parting& parting, const std::string& direction);
    [[nodiscard]] bool labelsOutcome(const Line& line, std::size_t end) const;
    bool readOutcomeLine(const Line& line);

    // road_map_tables.cpp
    int readRoadMap(const Grid& grid, const Header& header, int endRow);
    void readOwnTitle(const Line& line, bool goesOn, const std::vector<route::Element>& columns, GroupState& state);
    bool readOutcomeTable(const Grid& grid, const Header& header, int endRow);
    bool readDirectionTable(const Grid& grid);
    void readAside(const Aside& aside);
    void finishList();
    void finishRoadMaps();

    const outline::Outline& outline_;
    const std::map<int, Grid>& grids_;
    const standard::Lexicon& lexicon_;
    Recognised& result_;
    std::array<Source, route::elementCount> sources_{};
    std::optional<route::Section> section_;
    bool byHeading_ = false; ///< a heading opened the section
    std::optional<Open> open_;
    std::vector<Field> fields_;
    std::map<std::string, std::size_t> fieldsByLabel_; ///< folded, the first of each
    std::set<int> headingLooks_; ///< of the sections' headings
    std::set<int> labelLooks_; ///< of sure labels that stand above their values
    char separator_ = ':'; ///< what parted the last known label from its value
    std::size_t valuesInLine_ = 0; ///< known labels outside tables with their values on the same line
    std::size_t valuesBelow_ = 0; ///< … and those that stand alone
    bool boldLabels_ = false; ///< labels stand on lines of their own, in bold
    std::set<int> readTables_;
    std::vector<Line> lastLines_; ///< the lines just before a table: its title, its direction
    std::vector<Line> listLines_; ///< what stands below the road map's heading without a table
    std::string listDirection_; ///< that its last items belong to
    std::set<std::string> listDirections_; ///< folded: what may head a part of it
    std::vector<Outcome> outcomes_;
    /// What was said of a direction below a label; the label's element is known at the end.
    struct Said
    {
        std::string label;
        std::string text;
        outline::Place place;
        std::string direction;
    };
    std::vector<Said> said_;
    std::map<std::string, std::string> directions_; ///< as the road maps call them, by their folded names
    std::string outcomeDirection_; ///< below the road map: the direction whose outcome the text tells
    bool tellsOfOneself_ = false; ///< the facts are sentences in the first person
    bool toldOfDirections_ = false; ///< below the section's heading the directions follow at once
    std::optional<Line> firstTitle_; ///< right above the road map's first table
    bool newRoadMap_ = true; ///< a heading came since the last table: what follows is another road map
};

} // namespace marshrut::recognise
