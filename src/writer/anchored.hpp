// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <vector>

namespace marshrut::writer
{

/// A text frame, or a drawing shape with text in it.
struct AnchoredText
{
    css::uno::Reference<css::container::XEnumerationAccess> text;
    css::uno::Reference<css::drawing::XShape> shape; ///< only of a shape that Writer's cursor cannot enter
    sal_Int32 top = 0; ///< below its anchor, for the order of several at one place
};

/// The frames and shapes with text of a document by the place they are anchored at, groups taken apart.
class AnchoredTexts
{
public:
    explicit AnchoredTexts(const css::uno::Reference<css::text::XTextDocument>& document);

    /// Whether asking places is worth the time.
    [[nodiscard]] bool any() const { return any_; }
    /// Those anchored at a paragraph or at a portion of it, from top to bottom.
    [[nodiscard]] static std::vector<AnchoredText> at(const css::uno::Reference<css::uno::XInterface>& place);
    /// Those anchored at the first page, and at later ones.
    [[nodiscard]] const std::vector<AnchoredText>& atFirstPage() const { return atFirstPage_; }
    [[nodiscard]] const std::vector<AnchoredText>& atLaterPages() const { return atLaterPages_; }

private:
    void look(const css::uno::Reference<css::container::XIndexAccess>& contents);

    bool any_ = false;
    std::vector<AnchoredText> atFirstPage_;
    std::vector<AnchoredText> atLaterPages_;
};

} // namespace marshrut::writer
