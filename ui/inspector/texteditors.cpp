#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/notebox.h"
#include "ui/parts/textfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTimeZone>

namespace moderato {
namespace {

const QStringList& timeZoneNames()
{
    static const QStringList all = [] {
        QStringList names{QStringLiteral("UTC")};
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            if (id.contains('/') && !id.startsWith("Etc/"))
                names.append(QString::fromLatin1(id));
        return names;
    }();
    return all;
}

FieldEditor<QString> textEditor(TextField* field, const EditorTakes<QString>& takes)
{
    QObject::connect(field, &TextField::previewed, field, takes.preview);
    QObject::connect(field, &TextField::accepted, field, takes.accept);
    QObject::connect(field, &TextField::abandoned, field, takes.abandon);
    FieldEditor<QString> editor;
    editor.widget = field;
    editor.show = [field](const QString& text) { field->show(text); };
    editor.isTyping = [field] { return field->isModified(); };
    editor.finish = [field] { field->finish(); };
    editor.abandon = [field] { field->abandon(); };
    return editor;
}

/// Offers these texts while the user types. What is picked from them is taken at once.
QStringListModel* offerIn(TextField* field, const EditorTakes<QString>& takes)
{
    auto* texts = new QStringListModel(field);
    auto* completer = new QCompleter(texts, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), field, takes.accept);
    return texts;
}

FieldEditor<QString> textEditor(NoteBox* box, const EditorTakes<QString>& takes)
{
    QObject::connect(box, &NoteBox::accepted, box, takes.accept);
    QObject::connect(box, &NoteBox::abandoned, box, takes.abandon);
    FieldEditor<QString> editor;
    editor.widget = box;
    editor.show = [box](const QString& text) { box->show(text); };
    editor.isTyping = [box] { return box->isModified(); };
    editor.finish = [box] { box->finish(); };
    editor.abandon = [box] { box->abandon(); };
    editor.isWide = true;
    return editor;
}

QStringList linesIn(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

}  // namespace

MakeEditor<QString> textLine()
{
    return [](const EditorTakes<QString>& takes) {
        FieldEditor<QString> editor = textEditor(new TextField, takes);
        editor.isWide = true;
        return editor;
    };
}

MakeEditor<QString> textLine(const std::function<QStringList(const Event&)>& offers)
{
    return [offers](const EditorTakes<QString>& takes) {
        auto* field = new TextField;
        QStringListModel* texts = offerIn(field, takes);
        FieldEditor<QString> editor = textEditor(field, takes);
        editor.prepare = [offers, texts](const Event& event, const Subject&) {
            if (const QStringList now = offers(event); now != texts->stringList())
                texts->setStringList(now);
        };
        return editor;
    };
}

MakeEditor<QString> timeZoneLine()
{
    return [](const EditorTakes<QString>& takes) {
        auto* field = new TextField;
        field->setPlaceholderText(QStringLiteral("Africa/Addis_Ababa"));
        offerIn(field, takes)->setStringList(timeZoneNames());
        FieldEditor<QString> editor = textEditor(field, takes);
        // Half a name is no time zone, so nothing is shown before it is whole.
        QObject::disconnect(field, &TextField::previewed, nullptr, nullptr);
        return editor;
    };
}

MakeEditor<QString> textBox(int lines)
{
    return [lines](const EditorTakes<QString>& takes) { return textEditor(new NoteBox(lines), takes); };
}

MakeEditor<QStringList> linesBox(int lines)
{
    return [lines](const EditorTakes<QStringList>& takes) {
        const EditorTakes<QString> takesText{
            {}, [takes](const QString& text) { takes.accept(linesIn(text)); }, takes.abandon};
        const FieldEditor<QString> box = textEditor(new NoteBox(lines), takesText);
        FieldEditor<QStringList> editor;
        editor.widget = box.widget;
        editor.show = [box](const QStringList& texts) { box.show(texts.join(u'\n')); };
        editor.isTyping = box.isTyping;
        editor.finish = box.finish;
        editor.abandon = box.abandon;
        editor.isWide = true;
        return editor;
    };
}

}  // namespace moderato
