// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/form.hpp"
#include "standard/lexicon.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>
#include <vector>

namespace marshrut::standard
{

/// A form as a school has it, not read yet.
struct FormFile
{
    std::string name; ///< of the file, for messages; empty: it lies in the document
    std::string json;
};

/// Why a school's form is not used: it goes without, and the built-in one serves.
struct FormProblem
{
    std::string file; ///< empty: the document's
    std::string place; ///< «2:15» (line and column), or a JSON pointer
    std::string problem; ///< «form.problem.<problem>» says it
    std::string subject;
};

/// All forms a document can be checked by.
struct Forms
{
    std::map<std::string, Form> byName;
    std::string ofDocument; ///< the name of the form the document carries; empty: none, or a broken one
    std::vector<FormProblem> problems;

    /// The form to check by where nobody names one: the document's own, else a form of the profile that says
    /// «"default": true» (the first by its name), else «full».
    [[nodiscard]] const Form& preferred() const;
};

/// Puts together the built-in forms, those of the user's profile (in any order: they may extend each other), and the one
/// the document carries. A document's form is found before one of the profile with its name; the names of the built-in
/// ones are taken. Throws nothing: what is broken is told and left out.
/// @param document  the text of the form the document carries; empty: it carries none
[[nodiscard]] Forms collectForms(const std::map<std::string, Form>& builtIn, const std::vector<FormFile>& profile,
                                 const std::string& document);

/// A lexicon that knows a form's own names besides its wordings.
[[nodiscard]] Lexicon withWordings(const Lexicon& lexicon, const Form& form);

/// A problem in words, as the panel and the report tell it.
[[nodiscard]] std::string message(const FormProblem& problem, const Strings& strings);

} // namespace marshrut::standard
