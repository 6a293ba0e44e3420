// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/ignored.hpp"
#include "recognise/recognised.hpp"
#include "route/elements.hpp"
#include "route/period.hpp"
#include "standard/form.hpp"
#include "standard/strings.hpp"
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::check
{

enum class Severity
{
    error, ///< «Не заполнено»
    warning, ///< «Проверьте»
    hint, ///< «Совет»
};

/// One thing worth telling. The core says what; the strings say it in words.
struct Finding
{
    std::string rule;
    Severity severity = Severity::error;
    std::string element; ///< id of an element or section; empty: the document
    std::optional<route::Section> section; ///< under which it is shown
    standard::Strings::Arguments arguments; ///< for the message
    /// For the message: arguments that are strings of the product, by their keys («direction.methodical»).
    std::vector<std::pair<std::string, std::vector<std::string>>> terms;
    std::vector<int> rows; ///< of the road map, counted from 1
    std::vector<outline::Place> places; ///< where to look, the first is where «Перейти» leads
    std::string variant; ///< which wording of the message, where the rule has several; no part of the key
    bool fixable = false;
    std::vector<std::string>
        choices; ///< of a contradiction: the values it can be settled with; told by edit::tellFixable
    std::string title; ///< what the form calls its element or section; empty: as the strings do
    bool ignored = false; ///< the document's owner said «у нас не требуется»
    std::string reason; ///< why, where they said it
    std::string key; ///< rule + element + fingerprint of the subject; stable over re-checks
};

/// An element with its state, as the form has it.
struct ElementReport
{
    route::Element element;
    bool required = false;
    recognise::State state = recognise::State::missing;
    std::string text;
    bool ignored = false; ///< the form asks for it, the document's owner put it aside: not required
    std::string title; ///< what the form calls it; empty: as the strings do
};

struct Report
{
    bool isRoute = false;
    std::string looksLike;
    std::string standard;
    route::Stage stage = route::Stage::plan;
    int required = 0;
    int filled = 0;
    int ignored = 0; ///< findings put aside
    std::vector<ElementReport> elements; ///< in the form's order
    std::vector<Finding> findings; ///< in the order of the sections
    route::Period period; ///< the route's; unknown where nothing says it
};

/// When a document is checked, and for what.
struct Circumstances
{
    route::Date today; ///< from the one clock (office::today, or what a test or caller set)
    std::optional<route::Stage> stage; ///< none: the day decides, within the route's period (route::stageOn)
    Ignored ignored; ///< what the document's owner put aside
};

/// The whole check of a recognised document.
[[nodiscard]] Report check(const recognise::Recognised& recognised, const standard::Form& form,
                           const Circumstances& circumstances);
/// The same for a stage; where the day is not known, rules about time are silent.
[[nodiscard]] inline Report check(const recognise::Recognised& recognised, const standard::Form& form,
                                  route::Stage stage, const text::Date& today = {})
{
    return check(recognised, form, Circumstances{today, stage, {}});
}

/// A finding's message for people.
[[nodiscard]] std::string message(const Finding& finding, const standard::Strings& strings);
/// «Дорожная карта, строка 4», for people.
[[nodiscard]] std::vector<std::string> placesForPeople(const Finding& finding, const standard::Strings& strings);

} // namespace marshrut::check
