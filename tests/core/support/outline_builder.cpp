// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/outline_builder.hpp"

#include "recognise/recognise.hpp"
#include "support/library.hpp"

#include <set>
#include <utility>

namespace marshrut::tests
{

outline::Block& OutlineBuilder::add(const std::string& text)
{
    outline::Block block;
    block.text = text;
    block.pageBreakBefore = std::exchange(pageBreak_, false);
    outline_.blocks.push_back(std::move(block));
    return outline_.blocks.back();
}

OutlineBuilder& OutlineBuilder::paragraph(const std::string& text)
{
    add(text);
    return *this;
}

OutlineBuilder& OutlineBuilder::paragraphs(const std::vector<std::string>& texts)
{
    for (const auto& text : texts)
        add(text);
    return *this;
}

OutlineBuilder& OutlineBuilder::heading(const std::string& text, int level)
{
    add(text).headingLevel = level;
    return *this;
}

OutlineBuilder& OutlineBuilder::item(const std::string& text, const std::string& label)
{
    add(text).listLabel = label;
    return *this;
}

void OutlineBuilder::addTable(const BuiltRows& rows, int sheet)
{
    std::set<std::pair<int, int>> covered;
    int row = 0;
    for (const auto& cells : rows)
    {
        int column = 0;
        for (const auto& cell : cells)
        {
            while (covered.count({row, column}) != 0)
                ++column;
            if (sheet < 0 || !cell.text.empty())
            {
                auto& block = add(cell.text);
                block.cell = {tables_, row, column, cell.rows, cell.columns};
                block.sheet = sheet;
            }
            for (int r = row; r < row + cell.rows; ++r)
                for (int c = column; c < column + cell.columns; ++c)
                    covered.insert({r, c});
            column += cell.columns;
        }
        ++row;
    }
    ++tables_;
}

OutlineBuilder& OutlineBuilder::table(const BuiltRows& rows)
{
    addTable(rows, -1);
    return *this;
}

OutlineBuilder& OutlineBuilder::sheet(const BuiltRows& rows)
{
    addTable(rows, sheets_++);
    return *this;
}

OutlineBuilder& OutlineBuilder::pageBreak()
{
    pageBreak_ = true;
    return *this;
}

OutlineBuilder& OutlineBuilder::titleSheet()
{
    for (const auto* line :
         {"МБОУ «Средняя общеобразовательная школа № 5»", "Индивидуальный образовательный маршрут педагога",
          "Ивановой Марии Петровны", "г. Вологда", "2026"})
        paragraph(line).centred();
    return pageBreak();
}

OutlineBuilder& OutlineBuilder::bold()
{
    return bold(outline_.blocks.size() - 1);
}

OutlineBuilder& OutlineBuilder::bold(std::size_t number)
{
    auto& block = outline_.blocks.at(number);
    block.bold = true;
    block.boldBytes = block.text.size();
    return *this;
}

OutlineBuilder& OutlineBuilder::boldStart(const std::string& start)
{
    outline_.blocks.back().boldBytes = start.size();
    return *this;
}

OutlineBuilder& OutlineBuilder::centred()
{
    outline_.blocks.back().centred = true;
    return *this;
}

OutlineBuilder& OutlineBuilder::style(const std::string& name)
{
    outline_.blocks.back().style = name;
    return *this;
}

OutlineBuilder& OutlineBuilder::frame(int number)
{
    outline_.blocks.back().frame = number;
    return *this;
}

recognise::Recognised OutlineBuilder::recognise() const
{
    return recognise::recognise(outline_, lexicon());
}

std::string textAt(const outline::Outline& outline, const outline::Place& place)
{
    return outline.blocks.at(place.block).text.substr(place.begin, place.end - place.begin);
}

} // namespace marshrut::tests
