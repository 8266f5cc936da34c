#include "ui/inspector/fieldform.h"

#include "core/plan/fieldwords.h"
#include "ui/inspector/fixedstartfield.h"
#include "ui/inspector/whenfield.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace moderato {
namespace {

enum GridColumn { NameColumn, EditorColumn, ResetColumn, ColumnCount };

/// What its own editor explains of how to type comes after what the field is for.
void explain(QWidget* editor, const QString& purpose)
{
    const QString how = editor->toolTip();
    editor->setToolTip(how.isEmpty() ? purpose : QString(purpose + u'\n' + how));
    editor->setWhatsThis(purpose);
}

void nameEditor(QWidget* editor, const QString& name)
{
    if (auto* when = qobject_cast<WhenField*>(editor))
        when->setNames(name);
    if (auto* start = qobject_cast<FixedStartField*>(editor))
        start->setNames(name);
    editor->setAccessibleName(name);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

}  // namespace

QString FieldWords::word() const
{
    return name.isEmpty() ? fieldWord(QString::fromLatin1(kind), QString::fromLatin1(field)) : name;
}

QString FieldWords::title() const
{
    const QString small = word();
    return QString(small.left(1).toUpper() + small.mid(1));
}

QString FieldWords::editLabel() const
{
    return FieldForm::tr("Change %1").arg(word());
}

QString FieldWords::objectName() const
{
    return QString(QLatin1String(kind) + u'.' + QLatin1String(field));
}

FieldForm::FieldForm(Desk& desk, SubjectOf subjectOf, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_subjectOf(std::move(subjectOf))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setColumnStretch(EditorColumn, 1);
    connect(&m_desk, &Desk::shown, this, &FieldForm::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &FieldForm::follow);
}

void FieldForm::addWords(const Say& say)
{
    auto* words = new QLabel;
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(words, nextRow(), 0, 1, ColumnCount);
    m_words.append({words, say});
}

void FieldForm::follow()
{
    const Subject now = m_subjectOf();
    if (now != m_subject) {
        finishTyping();
        m_subject = now;
    }
    m_isStale = true;
    if (isVisible())
        fill();
}

void FieldForm::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().editor->setFocus();
}

void FieldForm::showEvent(QShowEvent* event)
{
    m_subject = m_subjectOf();
    if (m_isStale)
        fill();
    QWidget::showEvent(event);
}

void FieldForm::fill()
{
    m_isStale = false;
    const Event& event = m_desk.event();
    for (const Line& line : std::as_const(m_lines))
        line.fill(event, m_desk.canEdit());
    for (const auto& [label, say] : std::as_const(m_words)) {
        const QString text = say(event, m_subject);
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

void FieldForm::finishTyping()
{
    for (const Line& line : std::as_const(m_lines))
        line.finish();
}

/// What could not be saved is shown as it is saved.
void FieldForm::commit(const QString& label, const Result<Event>& next)
{
    if (m_desk.commit(label, next))
        return;
    for (const Line& line : std::as_const(m_lines))
        line.forget();
    follow();
}

void FieldForm::place(const FieldWords& words, QWidget* editor, bool isWide, QToolButton* reset)
{
    const QString title = words.title();
    editor->setObjectName(words.objectName());
    nameEditor(editor, title);
    explain(editor, words.purpose);
    keepWheelOff(editor);
    const int row = nextRow();
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->setText(title);
        m_grid->addWidget(box, row, NameColumn, 1, 2);
    } else {
        auto* name = new QLabel(title);
        name->setWordWrap(true);
        name->setBuddy(editor);
        name->setToolTip(words.purpose);
        name->setWhatsThis(words.purpose);
        m_grid->addWidget(name, row, NameColumn, 1, isWide ? 2 : 1);
        const int column = isWide ? NameColumn : EditorColumn;
        m_grid->addWidget(editor, isWide ? row + 1 : row, column, 1, (reset ? 2 : 3) - column);
    }
    if (reset) {
        reset->setAccessibleName(tr("%1: back to what is usual").arg(title));
        m_grid->addWidget(reset, row, ResetColumn);
    }
    addCaption(words.caption);
}

void FieldForm::addUsual(const QString& usual)
{
    addCaption(tr("Usually %1").arg(usual));
}

void FieldForm::addCaption(const QString& text)
{
    if (text.isEmpty())
        return;
    auto* caption = new QLabel(text);
    caption->setWordWrap(true);
    caption->setFont(smaller(caption->font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(caption, nextRow(), 0, 1, ColumnCount);
}

/// In a page that scrolls the wheel must not change what happens to pass under it.
void FieldForm::keepWheelOff(QWidget* editor)
{
    QList<QWidget*> parts = editor->findChildren<QWidget*>();
    parts.append(editor);
    for (QWidget* part : std::as_const(parts)) {
        if (!qobject_cast<QAbstractSpinBox*>(part) && !qobject_cast<QComboBox*>(part))
            continue;
        part->setFocusPolicy(Qt::StrongFocus);
        part->installEventFilter(this);
    }
}

bool FieldForm::eventFilter(QObject* object, QEvent* event)
{
    const auto* editor = qobject_cast<QWidget*>(object);
    if (event->type() != QEvent::Wheel || !editor || editor->hasFocus())
        return QWidget::eventFilter(object, event);
    event->ignore();
    return true;
}

QToolButton* FieldForm::resetButton(const QString& usual)
{
    auto* button = new QToolButton;
    button->setText(QStringLiteral("↺"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Back to what is usual: %1").arg(usual));
    return button;
}

int FieldForm::nextRow() const
{
    return m_grid->count() == 0 ? 0 : m_grid->rowCount();
}

}  // namespace moderato
