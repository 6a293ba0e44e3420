// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/situation.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::writer
{

/// Mends a finding in one undo step and moves the cursor to what is to be written.
/// @throws org.marshrut.RefusedException  `not.fixable`, and what writing to the document refuses
void fix(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::text::XTextDocument>& document, const edit::Situation& situation,
         const check::Finding& finding);

/// The same for a contradiction, settled with one of its values.
void settle(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::text::XTextDocument>& document, const edit::Situation& situation,
            const check::Finding& finding, const std::string& kept);

/// What came of inserting a section.
enum class SectionInsertion
{
    inserted,
    stands, ///< it is there already; the cursor went to it
    noPlace, ///< nowhere without disturbing what is recognised
};

/// Inserts a section with blanks for all that the form asks for in the year, at its place by the form's order.
/// @throws org.marshrut.RefusedException
SectionInsertion insertSection(const css::uno::Reference<css::uno::XComponentContext>& context,
                               const css::uno::Reference<css::text::XTextDocument>& document,
                               const standard::Form& form, route::Section section);

} // namespace marshrut::writer
