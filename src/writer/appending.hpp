// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace marshrut::writer
{

/// Writes at the end of a text document, which ends with an empty paragraph.
class Appending
{
public:
    explicit Appending(const css::uno::Reference<css::text::XTextDocument>& document);

    /// A paragraph; '\n' breaks its lines. Its first boldBytes are strongly emphasised. page: the page style it begins
    /// a page of, or empty.
    void paragraph(const OUString& style, const std::string& text, std::size_t boldBytes = 0,
                   const OUString& page = OUString());
    /// The points of a list, numbered from 1 where the style numbers.
    void list(const OUString& style, const std::vector<std::string>& points);
    /// A bordered table over the whole width; widths in per cent. Its header rows repeat on every page.
    void table(const std::vector<std::vector<std::string>>& rows, const std::vector<int>& widths, int headers);
    /// An empty paragraph at the end for others to write in, who leave one behind what they write.
    [[nodiscard]] css::uno::Reference<css::text::XTextRange> place();
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> create(const char* service) const;
    void content(const css::uno::Reference<css::text::XTextContent>& content);

private:
    [[nodiscard]] css::uno::Reference<css::text::XTextCursor> end() const;
    void begin(const OUString& style);

    css::uno::Reference<css::text::XText> text_;
    css::uno::Reference<css::lang::XMultiServiceFactory> factory_;
    bool started_ = false; ///< the paragraph at the end is written: a new one has to be begun
};

} // namespace marshrut::writer
