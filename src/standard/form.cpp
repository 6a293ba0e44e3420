// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/form.hpp"

#include "standard/json.hpp"

#include <algorithm>

namespace marshrut::standard
{

namespace
{

route::Stage stageOf(const JsonReader& value)
{
    const auto name = value.text();
    for (const auto& [id, stage] : {std::pair{"plan", route::Stage::plan}, std::pair{"midyear", route::Stage::midyear},
                                    std::pair{"final", route::Stage::final}})
        if (name == id)
            return stage;
    value.fail("no stage: " + name);
}

route::Element elementFrom(const JsonReader& value)
{
    const auto element = route::elementOf(value.text());
    if (!element)
        value.fail("no element: " + value.text());
    return *element;
}

} // namespace

const FormElement* Form::find(route::Element element) const
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [element](const auto& row) { return row.element == element; });
    return found == elements.end() ? nullptr : &*found;
}

bool Form::asksFor(route::Element element, route::Stage stage) const
{
    const auto* row = find(element);
    return row != nullptr && row->required && row->due <= stage;
}

Form parseForm(const std::string& json, const std::string& fileName, const std::map<std::string, Form>& known)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    Form form;
    if (const auto base = root.find("extends"))
    {
        const auto found = known.find(base->text());
        if (found == known.end())
            base->fail("no form: " + base->text());
        form = found->second;
    }
    form.name = root.at("name").text();
    if (const auto elements = root.find("elements"))
    {
        // a form's own list replaces the base's row by row; what it does not name stays
        for (const auto& item : elements->items())
        {
            FormElement row{elementFrom(item.at("id")), item.at("required").boolean(), route::Stage::plan};
            if (const auto due = item.find("due"))
                row.due = stageOf(*due);
            const auto same = std::find_if(form.elements.begin(), form.elements.end(),
                                           [&row](const auto& have) { return have.element == row.element; });
            if (same == form.elements.end())
                form.elements.push_back(row);
            else
                *same = row;
        }
    }
    if (const auto without = root.find("without"))
        for (const auto& item : without->items())
            std::erase_if(form.elements,
                          [element = elementFrom(item)](const auto& row) { return row.element == element; });
    if (const auto columns = root.find("columns"))
    {
        form.columns.clear();
        for (const auto& item : columns->items())
        {
            const auto element = elementFrom(item);
            if (route::sectionOf(element) != route::Section::roadmap)
                item.fail("no column of a road map: " + item.text());
            form.columns.push_back(element);
        }
    }
    if (const auto directions = root.find("directions"))
    {
        form.directions.clear();
        for (const auto& item : directions->items())
        {
            const auto direction = route::directionOf(item.text());
            if (!direction)
                item.fail("no direction: " + item.text());
            form.directions.push_back(*direction);
        }
    }
    return form;
}

} // namespace marshrut::standard
