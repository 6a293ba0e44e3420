// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "writer/place.hpp"

#include <map>
#include <set>

namespace marshrut::writer
{

/// The blocks and tables of a document that a plan touches, found in one walk. They are few and live for one change:
/// ranges that are held make typing slow.
class Targets
{
public:
    Targets(const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
            const edit::Plan& plan);

    /// Whether a block or a table that the plan touches is no longer as the outline has it.
    [[nodiscard]] bool stale() const { return stale_; }
    /// What a change writes to; the places of all that it touches.
    [[nodiscard]] std::vector<css::uno::Reference<css::text::XTextRange>> ranges() const;
    [[nodiscard]] const FoundPlace& place(const edit::SetText& change) const { return places_.at(&change); }
    [[nodiscard]] const BlockSource& source(std::size_t block) const { return sources_.at(block); }
    [[nodiscard]] css::uno::Reference<css::text::XTextTable> table(int table) const { return tables_.at(table); }

private:
    void want(const outline::Outline& outline, const edit::SetText& change);
    void want(const outline::Outline& outline, const edit::InsertParagraphs& change);
    void want(const outline::Outline& outline, const edit::InsertRow& change);
    void want(const outline::Outline& outline, const edit::InsertColumn& change);
    void want(const outline::Outline&, const edit::RefreshHelpers&) {} // a text has none
    void find(const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline);

    std::set<std::size_t> blocks_; ///< asked for
    std::map<std::size_t, std::vector<const edit::SetText*>> texts_;
    std::set<int> wantedTables_;
    bool toTheEnd_ = false;
    bool stale_ = false;
    std::map<std::size_t, BlockSource> sources_;
    std::map<const edit::SetText*, FoundPlace> places_;
    std::map<int, css::uno::Reference<css::text::XTextTable>> tables_;
};

} // namespace marshrut::writer
