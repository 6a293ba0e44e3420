// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "recognise/recognised.hpp"

#include <string>
#include <vector>

namespace marshrut::tests
{

/// A cell of a table that is being built; a plain text is a cell of one row and one column.
struct BuiltCell
{
    std::string text;
    int columns = 1;
    int rows = 1;

    BuiltCell(const char* cellText) : text(cellText) {}
    BuiltCell(std::string cellText, int columnSpan = 1, int rowSpan = 1)
        : text(std::move(cellText)), columns(columnSpan), rows(rowSpan)
    {
    }
};
using BuiltRows = std::vector<std::vector<BuiltCell>>;

/// Writes a document as plain values: `OutlineBuilder().heading("Цель").paragraph("Освоить …").bold().outline()`.
class OutlineBuilder
{
public:
    OutlineBuilder& paragraph(const std::string& text);
    OutlineBuilder& paragraphs(const std::vector<std::string>& texts);
    OutlineBuilder& heading(const std::string& text, int level = 1);
    OutlineBuilder& item(const std::string& text, const std::string& label = "\u2022");
    /// A table of Writer; cells fill the rows from the left, past what cells above reach down into.
    OutlineBuilder& table(const BuiltRows& rows);
    /// A sheet of Calc: empty cells are no blocks.
    OutlineBuilder& sheet(const BuiltRows& rows);
    /// What follows begins on a new page.
    OutlineBuilder& pageBreak();
    /// A title sheet as most have it, and a new page.
    OutlineBuilder& titleSheet();

    // of the last block
    OutlineBuilder& bold();
    OutlineBuilder& boldStart(const std::string& start);
    OutlineBuilder& centred();
    OutlineBuilder& style(const std::string& name);
    OutlineBuilder& frame(int number);
    /// Any block, for cells of tables.
    OutlineBuilder& bold(std::size_t block);

    [[nodiscard]] const outline::Outline& outline() const { return outline_; }
    [[nodiscard]] recognise::Recognised recognise() const;

private:
    outline::Block& add(const std::string& text);
    void addTable(const BuiltRows& rows, int sheet);

    outline::Outline outline_;
    bool pageBreak_ = false;
    int tables_ = 0;
    int sheets_ = 0;
};

/// The text that stands at a place.
[[nodiscard]] std::string textAt(const outline::Outline& outline, const outline::Place& place);

} // namespace marshrut::tests
