#pragma once

#include "ui/inspector/fieldeditor.h"
#include "ui/parts/desk.h"

#include <QToolButton>

class QGridLayout;
class QLabel;

namespace moderato {

/// Which field of the model a line of a form is for, and what that is for.
struct FieldWords {
    const char* kind;      ///< of the row that has it, as in fields.h: "segment"
    const char* field;     ///< its name there: "planned_seconds"
    QString purpose;       ///< what it is for, in a sentence
    QString caption = {};  ///< shown under the editor; empty if the field explains itself
    QString name = {};     ///< where the model has no word for it

    /// The name of the field for people.
    QString word() const;
    /// The same with a capital.
    QString title() const;
    /// What the step of history is called that changes it.
    QString editLabel() const;
    /// The editor's object name: "segment.planned_seconds".
    QString objectName() const;
};

/// Fields of one subject of the desk's event, each with its name, editor and purpose. What is typed belongs to the
/// subject in which it was typed: it is taken before another one is shown.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    using SubjectOf = std::function<Subject()>;
    using Say = std::function<QString(const Event&, const Subject&)>;

    FieldForm(Desk& desk, SubjectOf subjectOf, QWidget* parent = nullptr);

    /// Adds a line for a field. A field with a usual value says it, and has a way back to it.
    template <class V>
    void add(const FieldWords& words, const FieldAccess<V>& access, const MakeEditor<V>& make,
             const std::optional<V>& usual = {});

    /// Adds a line of words that follow from the event.
    void addWords(const Say& say);

    /// Shows the subject of this moment.
    void follow();

    /// Lets the user go on in the first field.
    void focusFirst();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// A line of the form, whatever the type of its value.
    struct Line {
        QWidget* editor;
        std::function<void(const Event&, bool canEdit)> fill;
        std::function<void()> finish;
        std::function<void()> forget;  // what was shown last, so that it is shown anew
    };

    void fill();
    void finishTyping();
    void commit(const QString& label, const Result<Event>& next);
    void place(const FieldWords& words, QWidget* editor, bool isWide, QToolButton* reset);
    void addCaption(const QString& text);
    void addUsual(const QString& usual);
    void keepWheelOff(QWidget* editor);
    QToolButton* resetButton(const QString& usual);
    int nextRow() const;

    Desk& m_desk;
    SubjectOf m_subjectOf;
    Subject m_subject;
    QGridLayout* m_grid;
    QList<Line> m_lines;
    QList<std::pair<QLabel*, Say>> m_words;
    bool m_isStale = true;
};

template <class V>
void FieldForm::add(const FieldWords& words, const FieldAccess<V>& access, const MakeEditor<V>& make,
                    const std::optional<V>& usual)
{
    const auto last = std::make_shared<std::optional<V>>();
    const auto accept = [=, this, label = words.editLabel()](const V& value) {
        last->reset();
        commit(label, access.edit(m_desk.saved(), m_subject, value));
    };
    const FieldEditor<V> editor = make(
        {[this, access](const V& value) { m_desk.preview(access.edit(m_desk.saved(), m_subject, value)); },
         accept, [this] { m_desk.forgetPreview(); }});
    QToolButton* reset = usual ? resetButton(editor.say(*usual)) : nullptr;
    if (reset)
        connect(reset, &QToolButton::clicked, this, [accept, usual] { accept(*usual); });
    place(words, editor.widget, editor.isWide, reset);
    if (usual)
        addUsual(editor.say(*usual));

    Line line;
    line.editor = editor.widget;
    line.fill = [=, this](const Event& event, bool canEdit) {
        const std::optional<V> value = access.read(event, m_subject);
        const bool applies = value && canEdit && (!access.applies || access.applies(event, m_subject));
        editor.widget->setEnabled(applies);
        if (reset)
            reset->setEnabled(applies && *value != *usual);
        if (editor.prepare)
            editor.prepare(event, m_subject);
        const bool isTyping = editor.isTyping && editor.isTyping();
        if (isTyping || (*last && *last == value))
            return;
        editor.show(value.value_or(V{}));
        *last = value;
    };
    line.finish = [=, this] {
        if (!editor.isTyping || !editor.isTyping())
            return;
        access.read(m_desk.saved(), m_subject) ? editor.finish() : editor.abandon();
    };
    line.forget = [last] { last->reset(); };
    m_lines.append(line);
}

}  // namespace moderato
