// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "fuzz/bodies.hpp"

#include "standard/library.hpp"
#include "text/calendar.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace marshrut::fuzz
{

namespace
{

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

std::string readPackageFile(const std::string& path)
{
    const std::string templates = "templates/";
    const std::string real = path.compare(0, templates.size(), templates) == 0
                                 ? MARSHRUT_TEMPLATES_DIR "/" + path.substr(templates.size())
                                 : MARSHRUT_STRINGS_DIR "/" + path.substr(path.find('/') + 1);
    std::ifstream file(real, std::ios::binary);
    require(file.good(), "a file of the package is missing");
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

const standard::Library& library()
{
    static const auto loaded = standard::loadLibrary(readPackageFile);
    return loaded;
}

text::Date dateFrom(std::string_view bytes)
{
    constexpr int firstYear = 1990, years = 64, months = 14, days = 34;
    return {firstYear + static_cast<unsigned char>(bytes[0]) % years, static_cast<unsigned char>(bytes[1]) % months,
            static_cast<unsigned char>(bytes[2]) % days};
}

} // namespace

void readDeadline(std::string_view bytes)
{
    constexpr std::size_t periodBytes = 6;
    const auto& reader = library().lexicon.deadlines;
    text::Date from{2024, 9, 1};
    text::Date to{2025, 5, 31};
    if (bytes.size() > periodBytes && static_cast<unsigned char>(bytes[0]) < 0x20)
    {
        from = dateFrom(bytes);
        to = dateFrom(bytes.substr(3));
        bytes.remove_prefix(periodBytes);
    }
    const auto read = reader.read(bytes, from, to);
    if (read.certain())
    {
        require(read.from.known() || read.to.known(), "a certain deadline has a date");
        require(!read.from.known() || text::isDay(read.from), "its first day exists");
        require(!read.to.known() || text::isDay(read.to), "its last day exists");
        require(!read.from.known() || !read.to.known() || read.from <= read.to, "it ends after it starts");
    }
    else
        require(!read.from.known() && !read.to.known(), "a doubtful deadline has no dates");
    require(read == reader.read(bytes, from, to), "the same text is read the same way");

    std::size_t end = 0;
    for (const auto& date : reader.datesIn(bytes))
    {
        require(text::isDay(date.from) && text::isDay(date.to) && date.from <= date.to, "dates in texts exist");
        require(date.begin >= end && date.begin < date.end && date.end <= bytes.size(), "they stand one after another");
        end = date.end;
    }
}

void readForm(std::string_view json)
{
    try
    {
        const auto form = standard::parseForm(std::string(json), "form.json", library().forms);
        std::set<route::Element> elements;
        for (const auto& row : form.elements)
            require(elements.insert(row.element).second, "no element stands in a form twice");
        for (const auto column : form.columns)
            require(route::sectionOf(column) == route::Section::roadmap, "columns are of the road map");
    }
    catch (const standard::DataError& error)
    {
        require(std::string_view(error.what()).substr(0, 9) == "form.json", "an error names its file");
    }
}

} // namespace marshrut::fuzz
