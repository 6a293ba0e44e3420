// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace marshrut::standard
{

/// A data file that cannot be used: `what()` names the file and line and column (syntax) or JSON pointer (meaning).
class DataError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One element as a form wants it.
struct FormElement
{
    route::Element element;
    bool required = false; ///< false: offered — recognised and filled when there, never missed
    route::Stage due = route::Stage::plan;
};

/// What a route must hold, in order (domain.md §1). A school's form is data like ours.
struct Form
{
    std::string name; ///< «full»
    std::vector<FormElement> elements;
    std::vector<route::Element> columns; ///< of a new road map, in order
    std::vector<route::Direction> directions; ///< each must have an activity; the built-in forms want none

    [[nodiscard]] const FormElement* find(route::Element element) const;
    /// Whether it is asked for at that stage.
    [[nodiscard]] bool asksFor(route::Element element, route::Stage stage) const;
};

/// Reads a form; `extends` is resolved among the forms given.
/// @throws DataError
[[nodiscard]] Form parseForm(const std::string& json, const std::string& fileName,
                             const std::map<std::string, Form>& known);

} // namespace marshrut::standard
