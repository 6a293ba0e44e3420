// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <map>
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

/// All frames and shapes with text of a document by the paragraph they are anchored at, groups taken apart.
class AnchoredTexts
{
public:
    explicit AnchoredTexts(const css::uno::Reference<css::text::XTextDocument>& document);

    /// Those anchored at a paragraph, from top to bottom.
    [[nodiscard]] const std::vector<AnchoredText>* at(const css::uno::Reference<css::uno::XInterface>& paragraph) const;
    /// Those anchored at the first page, and at later ones.
    [[nodiscard]] const std::vector<AnchoredText>& atFirstPage() const { return atFirstPage_; }
    [[nodiscard]] const std::vector<AnchoredText>& atLaterPages() const { return atLaterPages_; }

private:
    void addFrames(const css::uno::Reference<css::text::XTextDocument>& document);
    void addShapes(const css::uno::Reference<css::text::XTextDocument>& document);
    void addShape(const css::uno::Reference<css::uno::XInterface>& shape, std::vector<AnchoredText>& place);
    /// Where what is anchored like this belongs; null in headers, footers and notes of no paragraph.
    std::vector<AnchoredText>* placeOf(const css::uno::Reference<css::uno::XInterface>& anchored);

    // The paragraphs are held for as long as the document is read: only so the office gives the same object again.
    std::map<css::uno::Reference<css::uno::XInterface>, std::vector<AnchoredText>> atParagraphs_;
    std::vector<AnchoredText> atFirstPage_;
    std::vector<AnchoredText> atLaterPages_;
};

} // namespace marshrut::writer
