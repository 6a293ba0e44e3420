// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/label.hpp"
#include "recognise/recognised.hpp"
#include "recognise/words.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace marshrut::recognise
{

inline constexpr double leastOfHint = 0.45; ///< how surely a hint names what is to be written

/// A value as it is kept: one line, nothing that may not be written.
[[nodiscard]] std::string clean(std::string_view text);

/// Whether a line below the document's name looks as if it went on with it.
[[nodiscard]] bool goesOnWithName(const Line& line);

/// Reads the lines of a title sheet one after another; every line serves once, but place and year share one.
class TitleReader
{
public:
    TitleReader(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon, Recognised& result);
    void read();

private:
    [[nodiscard]] FoundElement& at(route::Element element) { return result_[element]; }
    [[nodiscard]] bool open(route::Element element) { return at(element).state == State::missing; }
    void set(route::Element element, const Line& line, std::size_t from, std::size_t to, bool blank = false);

    // title_labels.cpp
    void byStyle();
    void stamps();
    void byLabel();
    void cells();
    [[nodiscard]] std::optional<route::Element> byValue(std::string_view value) const;
    [[nodiscard]] std::optional<route::Element>
    byOrder(const std::vector<std::pair<std::size_t, std::optional<route::Element>>>& cells, std::size_t n) const;
    void valueBeside(route::Element element, std::size_t i);
    [[nodiscard]] bool isLabelCell(std::size_t i) const;
    void valueBelow(route::Element element, std::size_t i);

    // title_lines.cpp
    void documentName();
    [[nodiscard]] std::size_t nameLength(std::string_view text) const;
    void hints();
    bool placeAndYear(std::size_t i);
    [[nodiscard]] bool hintIsAnswered(std::size_t i, route::Element element) const;
    void organisation();
    void organisationOfStamp();
    void yearAndPlace();
    void period();
    void teacher();
    void barePlace();

    // title_rest.cpp
    void placeOfOrganisation();
    void organisationOfTeacher();
    void blanksBesideYear();
    void bareBlanks();

    const outline::Outline& outline_;
    const standard::Lexicon& lexicon_;
    Recognised& result_;
    std::vector<Line> lines_;
    std::vector<bool> used_;
    std::optional<std::pair<std::size_t, std::size_t>> nameLines_;
    std::size_t yearLine_ = static_cast<std::size_t>(-1);
};

} // namespace marshrut::recognise
