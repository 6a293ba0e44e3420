// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <functional>
#include <set>

namespace marshrut::writer
{

/// The tracked deletions that are open at a point of the document; a deletion may begin in one paragraph and end in
/// another.
using OpenDeletions = std::set<OUString>;

/// A stretch of a paragraph as its reader sees it.
struct Portion
{
    css::uno::Reference<css::text::XTextRange> range;
    OUString text;
    bool bold = false;
    bool whole = false; ///< a field: shown as text, but no place lies within it
    bool anchor = false; ///< of frames or shapes; without text
    OUString mark; ///< name of one of the product's own bookmarks; without text
};

/// What the product's own bookmarks begin with.
inline constexpr const char* markPrefix = "marshrut_";

/// Where changes are tracked the office (7.4) marks a new row of a table by a joiner in its first cell.
inline constexpr sal_Unicode rowMark = 0x200D;

/// Calls once per shown stretch, anchor or mark of a paragraph, in order: neither hidden text nor tracked deletions nor the marks of
/// footnotes. Reading by portions costs no more than the paragraph's getString.
/// @returns whether anything was left out
bool forEachShownPortion(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph,
                         OpenDeletions& deletions, const std::function<void(const Portion&)>& visit);

} // namespace marshrut::writer
