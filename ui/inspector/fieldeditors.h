#pragma once

#include "core/plan/time.h"
#include "ui/inspector/fieldeditor.h"

#include <QComboBox>

namespace moderato {

// The editors that fields are made with, by the type of their values.

/// A line of text.
MakeEditor<QString> textLine();
/// A line of text that offers what others wrote in the same place.
MakeEditor<QString> textLine(const std::function<QStringList(const Event&)>& offers);
/// The name of a time zone.
MakeEditor<QString> timeZoneLine();
/// Several lines of text.
MakeEditor<QString> textBox(int lines);
/// Texts, one a line; empty lines don't count.
MakeEditor<QStringList> linesBox(int lines);

MakeEditor<Seconds> durationLine();
/// A duration that may be none; `none` says what that means.
MakeEditor<std::optional<Seconds>> durationLineOrNone(const QString& none);
MakeEditor<std::optional<Seconds>> fixedStartField();

MakeEditor<bool> flagBox();
MakeEditor<int> figureField(int most, const QString& unit);
MakeEditor<Share> shareField();

MakeEditor<QDate> dateField();
MakeEditor<std::optional<WallTime>> startField();

/// One of the event's people, or `nobody`.
MakeEditor<PersonId> personField(const QString& nobody);
/// Any of the event's people.
MakeEditor<QList<PersonId>> peopleField(const QString& name);
MakeEditor<QList<Role>> rolesField();

/// One of some names by its number, from 0. `offers` gives them anew whenever the editor is filled.
using NamesOffered = std::function<QStringList(const Event&, const Subject&)>;
MakeEditor<int> choiceField(const NamesOffered& offers);

/// One value of an enumeration, by the names of its values.
template <class E>
MakeEditor<E> enumField(QString (*name)(E), int count = enumCount<E>())
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(name(static_cast<E>(i)));
    const MakeEditor<int> make = choiceField([names](const Event&, const Subject&) { return names; });
    return [make, name](const EditorTakes<E>& takes) {
        const FieldEditor<int> choice =
            make({{}, [takes](int value) { takes.accept(static_cast<E>(value)); }, {}});
        FieldEditor<E> editor;
        editor.widget = choice.widget;
        editor.prepare = choice.prepare;
        editor.show = [choice](E value) { choice.show(static_cast<int>(value)); };
        editor.say = name;
        return editor;
    };
}

}  // namespace moderato
