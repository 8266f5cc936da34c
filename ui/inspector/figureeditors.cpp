#include "core/plan/duration.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/figureedit.h"
#include "ui/parts/durationedit.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace moderato {
namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureEditors)
};

template <class V>
void fillFrom(FieldEditor<V>& editor, DurationEdit* edit)
{
    editor.widget = edit;
    editor.show = [edit](const V& value) { edit->show(value); };
    editor.isTyping = [edit] { return edit->isModified(); };
    editor.finish = [edit] { edit->isAcceptable() ? edit->finish() : edit->abandon(); };
    editor.abandon = [edit] { edit->abandon(); };
}

FieldEditor<double> figureEditor(FigureEdit* edit, const std::function<void(double)>& accept)
{
    QObject::connect(edit, &FigureEdit::accepted, edit, accept);
    FieldEditor<double> editor;
    editor.widget = edit;
    editor.show = [edit](double value) { edit->show(value); };
    editor.isTyping = [edit] { return edit->isModified(); };
    editor.finish = [edit] { edit->finish(); };
    editor.abandon = [edit] { edit->abandon(); };
    return editor;
}

template <class V>
FieldEditor<V> withoutShowing(const FieldEditor<double>& from)
{
    FieldEditor<V> editor;
    editor.widget = from.widget;
    editor.isTyping = from.isTyping;
    editor.finish = from.finish;
    editor.abandon = from.abandon;
    return editor;
}

}  // namespace

MakeEditor<Seconds> durationLine()
{
    return [](const EditorTakes<Seconds>& takes) {
        auto* edit = new DurationEdit;
        const auto given = [](const std::function<void(const Seconds&)>& take) {
            return [take](std::optional<Seconds> value) {
                if (value)
                    take(*value);
            };
        };
        QObject::connect(edit, &DurationEdit::previewed, edit, given(takes.preview));
        QObject::connect(edit, &DurationEdit::accepted, edit, given(takes.accept));
        QObject::connect(edit, &DurationEdit::abandoned, edit, takes.abandon);
        FieldEditor<Seconds> editor;
        fillFrom(editor, edit);
        editor.say = formatDuration;
        return editor;
    };
}

MakeEditor<std::optional<Seconds>> durationLineOrNone(const QString& none)
{
    return [none](const EditorTakes<std::optional<Seconds>>& takes) {
        auto* edit = new DurationEdit(nullptr, DurationEdit::Empty::None);
        edit->setPlaceholderText(none);
        QObject::connect(edit, &DurationEdit::previewed, edit, takes.preview);
        QObject::connect(edit, &DurationEdit::accepted, edit, takes.accept);
        QObject::connect(edit, &DurationEdit::abandoned, edit, takes.abandon);
        FieldEditor<std::optional<Seconds>> editor;
        fillFrom(editor, edit);
        return editor;
    };
}

MakeEditor<bool> flagBox()
{
    return [](const EditorTakes<bool>& takes) {
        auto* box = new QCheckBox;
        QObject::connect(box, &QCheckBox::clicked, box, takes.accept);
        FieldEditor<bool> editor;
        editor.widget = box;
        editor.show = [box](bool on) { box->setChecked(on); };
        editor.say = [](bool on) { return on ? FigureWords::tr("yes") : FigureWords::tr("no"); };
        return editor;
    };
}

MakeEditor<int> figureField(int most, const QString& unit)
{
    return [most, unit](const EditorTakes<int>& takes) {
        const FieldEditor<double> figure = figureEditor(
            new FigureEdit(most, 0, unit), [takes](double value) { takes.accept(qRound(value)); });
        FieldEditor<int> editor = withoutShowing<int>(figure);
        editor.show = [figure](int value) { figure.show(value); };
        editor.say = [unit](int value) -> QString {
            return unit.isEmpty() ? QString::number(value)
                                  : FigureWords::tr("%1 %2", "a number and its unit").arg(value).arg(unit);
        };
        return editor;
    };
}

MakeEditor<Share> shareField()
{
    return [](const EditorTakes<Share>& takes) {
        const FieldEditor<double> figure =
            figureEditor(new FigureEdit(100, 1, QStringLiteral("%")),
                         [takes](double value) { takes.accept(Share{qRound(value * 10)}); });
        FieldEditor<Share> editor = withoutShowing<Share>(figure);
        editor.show = [figure](Share value) { figure.show(value.perMille / 10.0); };
        editor.say = [](Share value) { return FigureWords::tr("%L1 %").arg(value.perMille / 10.0); };
        return editor;
    };
}

}  // namespace moderato
