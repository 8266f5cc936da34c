#include "ui/people/peoplepage.h"

#include "core/edit/roster.h"
#include "ui/parts/icons.h"
#include "ui/people/pastednames.h"
#include "ui/people/peopleview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace moderato {
namespace {

QString namesOf(const Event& event, const QList<PersonId>& people)
{
    if (people.size() > 2)
        return PeoplePage::tr("%n person(s)", nullptr, static_cast<int>(people.size()));
    QStringList names;
    for (const PersonId& person : people) {
        const QString name = personName(event, person);
        names.append(name.isEmpty() ? PeoplePage::tr("a person without a name") : name);
    }
    return names.join(PeoplePage::tr(" and ", "between two names"));
}

QString deleteLabel(const QString& names, const Involvement& involved)
{
    const QString label = PeoplePage::tr("Delete %1").arg(names);
    return involved.turns == 0 ? label
                               : PeoplePage::tr("%1 with %n turn(s)", nullptr, involved.turns).arg(label);
}

QString deleteNotice(const QString& names, const Involvement& involved)
{
    const QString turns = PeoplePage::tr("%n turn(s)", nullptr, involved.turns);
    const QString sessions = PeoplePage::tr("%n session(s)", nullptr, involved.sessions);
    if (involved.turns > 0)
        return PeoplePage::tr("Deleted %1, with %2 in %3. Undo brings all back.").arg(names, turns, sessions);
    return PeoplePage::tr("Deleted %1. Undo brings all back.").arg(names);
}

}  // namespace

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_filter(m_model)
    , m_view(new PeopleView(desk, m_model, m_filter))
    , m_search(new QLineEdit)
    , m_choice(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_none(new QLabel)
    , m_notice(new QLabel)
    , m_count(new QLabel)
{
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setText(tr("Nobody here fits the filter.\nClear the text or choose \"Everybody\" above."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildEmptyHint());
    m_stack->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    connect(m_view, &PeopleView::addAsked, this, &PeoplePage::addOne);
    connect(m_view, &PeopleView::pasteAsked, this, &PeoplePage::pasteNames);
    connect(m_view, &PeopleView::deleteAsked, this, &PeoplePage::deleteSelected);
    connect(m_view, &PeopleView::aboutWanted, this, &PeoplePage::aboutWanted);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_filter.setText(text);
        showOrHint();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int choice) {
        m_filter.setChoice(static_cast<PeopleChoice>(choice));
        showOrHint();
    });
    connect(&m_desk, &Desk::shown, this, [this] {
        tell(QString());
        showOrHint();
    });
    showOrHint();
}

void PeoplePage::addOne()
{
    if (!m_desk.canEdit())
        return;
    Person fresh;
    fresh.id = PersonId::create();
    fresh.name = tr("New person");
    if (!m_desk.commit(tr("Add a person"), addPeople(m_desk.saved(), {fresh})))
        return;
    showAll();
    m_view->setFocus();
    m_view->editName(fresh.id);
}

void PeoplePage::pasteNames()
{
    const QList<Person> read = readNames(QApplication::clipboard()->text());
    QList<Person> fresh = newAmong(read, m_desk.saved().people);
    const auto known = static_cast<int>(read.size() - fresh.size());
    if (!m_desk.canEdit())
        return;
    if (fresh.isEmpty())
        return tell(known > 0
                        ? tr("All of these %n name(s) are in the event already.", nullptr, known)
                        : tr("There are no names on the clipboard. Copy a list with one name a line, such as "
                             "\"Ana Silva, Youth coalition\"."));
    QList<PersonId> ids;
    for (Person& person : fresh) {
        person.id = PersonId::create();
        ids.append(person.id);
    }
    const auto count = static_cast<int>(fresh.size());
    if (!m_desk.commit(tr("Paste %n person(s)", nullptr, count), addPeople(m_desk.saved(), fresh)))
        return;
    showAll();
    m_view->selectPeople(ids);
    const QString added = tr("Added %n person(s).", nullptr, count);
    tell(known == 0 ? added : added + u' ' + tr("%n name(s) stood in the event already.", nullptr, known));
}

void PeoplePage::deleteSelected()
{
    const QList<PersonId> people = m_view->selectedPeople();
    if (!m_desk.canEdit())
        return;
    if (people.isEmpty())
        return tell(tr("Nobody is selected; click on who is to be deleted first."));
    const QString names = namesOf(m_desk.saved(), people);
    const Involvement involved = involvementOf(m_desk.saved(), people);
    if (m_desk.commit(deleteLabel(names, involved), removePeople(m_desk.saved(), people)))
        tell(deleteNotice(names, involved));
}

void PeoplePage::copySelected() const
{
    m_view->copy();
}

void PeoplePage::selectAll()
{
    m_view->setFocus();
    m_view->selectAll();
}

void PeoplePage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// Where there is no table yet, its keys for adding people work all the same.
void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        pasteNames();
    else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        addOne();
    else
        QWidget::keyPressEvent(event);
}

QWidget* PeoplePage::buildTools()
{
    m_search->setPlaceholderText(tr("Find in any column"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find people"));
    m_search->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 36);
    m_choice->addItems({tr("Everybody"), tr("In this session"), tr("Not confirmed"), tr("Online")});
    m_choice->setAccessibleName(tr("People to list"));
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_choice);
    layout->addStretch(1);
    layout->addWidget(
        button(tr("Add a person"), tr("Adds a person to the event (Ins)"), &PeoplePage::addOne));
    layout->addWidget(button(
        tr("Paste names"), tr("Adds the people on the clipboard, one a line: \"Ana Silva, Youth coalition\""),
        &PeoplePage::pasteNames));
    layout->addWidget(button(tr("Delete"), tr("Deletes the selected people (Del); undo brings them back"),
                             &PeoplePage::deleteSelected));
    return tools;
}

QToolButton* PeoplePage::button(const QString& text, const QString& tip, void (PeoplePage::*act)())
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, act);
    m_editing.append(made);
    return made;
}

QWidget* PeoplePage::buildEmptyHint()
{
    auto* text = new QLabel(
        tr("This event has no people yet.\nAdd them one by one, or copy a list with one name a line, "
           "such as \"Ana Silva, Youth coalition\", and paste it here."));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto* hint = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_addFirst = button(tr("Add a person"), tr("Adds a person to the event (Ins)"), &PeoplePage::addOne);
    buttons->addWidget(m_addFirst);
    buttons->addWidget(
        button(tr("Paste names"), tr("Adds the people on the clipboard (Ctrl+V)"), &PeoplePage::pasteNames));
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(hint);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return hint;
}

QWidget* PeoplePage::buildFoot()
{
    m_notice->setWordWrap(false);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice->setAccessibleName(tr("What was done"));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_count);
    return foot;
}

void PeoplePage::tell(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setToolTip(notice);
}

/// So that who was just added is in sight.
void PeoplePage::showAll()
{
    m_search->clear();
    m_choice->setCurrentIndex(0);
    m_filter.setText(QString());
    m_filter.setChoice(PeopleChoice::Everybody);
    showOrHint();
}

void PeoplePage::showOrHint()
{
    m_count->setText(countText());
    for (QToolButton* each : std::as_const(m_editing))
        each->setEnabled(m_desk.canEdit());
    if (m_model.rowCount() == 0)
        m_stack->setCurrentIndex(1);
    else
        m_stack->setCurrentIndex(m_filter.rowCount() == 0 ? 2 : 0);
    QWidget* shown = m_view;
    if (m_stack->currentIndex() > 0)
        shown = m_stack->currentIndex() == 1 ? static_cast<QWidget*>(m_addFirst) : m_search;
    setFocusProxy(shown);
}

QString PeoplePage::countText() const
{
    const int all = m_model.rowCount();
    if (m_filter.rowCount() == all)
        return tr("%n person(s)", nullptr, all);
    return tr("%1 of %n person(s)", nullptr, all).arg(m_filter.rowCount());
}

}  // namespace moderato
