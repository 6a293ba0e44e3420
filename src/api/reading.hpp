// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/ignored.hpp"
#include "recognise/recognised.hpp"
#include "standard/school_forms.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <string>

namespace marshrut::api
{

/// A document as read: places of what was recognised lead into the outline.
struct Reading
{
    outline::Outline outline;
    recognise::Recognised recognised;
    check::Ignored ignored; ///< what its owner put aside
    standard::Form form; ///< by which it was read
    std::shared_ptr<const standard::Lexicon> lexicon; ///< with the form's own names
    std::vector<standard::FormProblem> formProblems; ///< forms that are broken, and so are not used
};

/// The document property that keeps what was put aside.
inline constexpr const char* ignoredProperty = "marshrut.ignored";

/// Reads a Writer or Calc document; changes nothing.
/// @param form  a form's name; empty: the one the document carries, else the preferred one
/// @throws com.sun.star.lang.IllegalArgumentException  where it is neither, or there is no such form
[[nodiscard]] Reading read(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::lang::XComponent>& document, const std::string& form = {});

/// Selects a place in the document's current view.
/// @returns whether there was a view to show it in
bool reveal(const css::uno::Reference<css::lang::XComponent>& document, const outline::Outline& outline,
            const outline::Place& place);

} // namespace marshrut::api
