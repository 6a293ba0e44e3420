// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/form.hpp"

#include "standard/json.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace marshrut::standard
{

namespace
{

constexpr int version = 1;

route::Stage stageOf(const JsonReader& value)
{
    const auto name = value.text();
    for (const auto& [id, stage] : {std::pair{"plan", route::Stage::plan}, std::pair{"midyear", route::Stage::midyear},
                                    std::pair{"final", route::Stage::final}})
        if (name == id)
            return stage;
    value.fail("no stage: " + name, "stage", name);
}

route::Element elementFrom(const JsonReader& value)
{
    const auto name = value.text();
    const auto element = route::elementOf(name);
    if (!element)
        value.fail("no element: " + name, "element", name);
    return *element;
}

/// A typing error in a member's name would otherwise pass unseen.
void requireMembers(const JsonReader& object, std::initializer_list<std::string_view> known)
{
    for (const auto& [name, value] : object.members())
        if (std::find(known.begin(), known.end(), name) == known.end())
            value.fail("not known: " + name, "member", name);
}

/// What a list names, and where something is named again.
class Once
{
public:
    void add(route::Element element, const JsonReader& where)
    {
        if (!seen_.insert(element).second)
            where.fail("named twice: " + std::string(route::idOf(element)), "twice", std::string(route::idOf(element)));
    }

private:
    std::set<route::Element> seen_;
};

/// A form's own list replaces the base's row by row; what it does not name stays.
void readElements(const JsonReader& list, Form& form, Once& once)
{
    for (const auto& item : list.items())
    {
        requireMembers(item, {"id", "required", "due", "comment"});
        const FormElement row{elementFrom(item.at("id")), item.at("required").boolean(),
                              item.find("due") ? stageOf(*item.find("due")) : route::Stage::plan};
        once.add(row.element, item.at("id"));
        const auto same = std::find_if(form.elements.begin(), form.elements.end(),
                                       [&row](const auto& have) { return have.element == row.element; });
        if (same == form.elements.end())
            form.elements.push_back(row);
        else
            *same = row;
    }
}

void readColumns(const JsonReader& list, Form& form)
{
    Once once;
    form.columns.clear();
    for (const auto& item : list.items())
    {
        const auto element = elementFrom(item);
        if (route::sectionOf(element) != route::Section::roadmap)
            item.fail("no column of a road map: " + item.text(), "column", item.text());
        once.add(element, item);
        form.columns.push_back(element);
    }
}

void readDirections(const JsonReader& list, Form& form)
{
    form.directions.clear();
    for (const auto& item : list.items())
    {
        const auto direction = route::directionOf(item.text());
        if (!direction)
            item.fail("no direction: " + item.text(), "direction", item.text());
        form.directions.push_back(*direction);
    }
}

void readWordings(const JsonReader& names, Form& form)
{
    for (const auto& [id, texts] : names.members())
    {
        if (!route::elementOf(id) && !route::sectionOf(id))
            texts.fail("no element: " + id, "element", id);
        form.wordings[id] = texts.texts();
    }
}

/// Forms are given in any order; elements always stand in the seeds' order, as reports and new documents have them.
void inSeedsOrder(Form& form)
{
    std::stable_sort(form.elements.begin(), form.elements.end(),
                     [](const FormElement& a, const FormElement& b) { return a.element < b.element; });
}

/// Base and name; whatever is wrong with the file as a whole.
Form startForm(const JsonReader& root, const std::map<std::string, Form>& known)
{
    Form form;
    if (const auto written = root.find("version"); written && written->integer() > version)
        written->fail("written by a newer version", "newer");
    if (const auto base = root.find("extends"))
    {
        const auto found = known.find(base->text());
        if (found == known.end())
            base->fail("no form: " + base->text(), "base", base->text());
        form = found->second;
        form.title.clear();
        form.preferred = false;
    }
    form.name = root.at("name").text();
    if (text::fold(form.name).empty())
        root.at("name").fail("a name is needed", "text");
    return form;
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

bool Form::turnsOn(const std::string& rule) const
{
    const auto found = rules.find(rule);
    return found != rules.end() && found->second;
}

bool Form::turnsOff(const std::string& rule) const
{
    const auto found = rules.find(rule);
    return found != rules.end() && !found->second;
}

Form parseForm(const std::string& json, const std::string& fileName, const std::map<std::string, Form>& known)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    Form form = startForm(root, known);
    requireMembers(root, {"$schema", "version", "comment", "name", "title", "extends", "default", "elements", "without",
                          "columns", "directions", "names", "rules"});
    if (const auto title = root.find("title"))
        form.title = title->text();
    if (const auto preferred = root.find("default"))
        form.preferred = preferred->boolean();
    Once once;
    if (const auto elements = root.find("elements"))
        readElements(*elements, form, once);
    if (const auto without = root.find("without"))
        for (const auto& item : without->items())
        {
            const auto element = elementFrom(item);
            once.add(element, item);
            std::erase_if(form.elements, [element](const auto& row) { return row.element == element; });
            std::erase(form.columns, element);
        }
    if (const auto columns = root.find("columns"))
        readColumns(*columns, form);
    if (const auto names = root.find("names"))
        readWordings(*names, form);
    if (const auto rules = root.find("rules"))
        for (const auto& [rule, on] : rules->members())
            form.rules[rule] = on.boolean();
    if (const auto directions = root.find("directions"))
        readDirections(*directions, form);
    inSeedsOrder(form);
    return form;
}

} // namespace marshrut::standard
