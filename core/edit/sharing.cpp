#include "core/edit/sharing.h"

#include "core/plan/fields.h"

namespace moderato {
namespace {

template <class V>
void clearPrivate(V&, const char*)
{
}

void clearPrivate(QString& text, const char* name)
{
    if (privateFields().contains(QLatin1String(name)))
        text.clear();
}

template <class T>
T cleared(T row)
{
    forEachField<T>([&row](const auto& field) { clearPrivate(field.of(row), field.name); });
    forEachChildList(row, [](auto& list) {
        for (auto& child : list)
            child = cleared(child);
    });
    return row;
}

}  // namespace

const QStringList& privateFields()
{
    static const QStringList names{QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("note")};
    return names;
}

Event withoutPrivate(Event event)
{
    return cleared(std::move(event));
}

}  // namespace moderato
