#include "ui/people/peopleview.h"

#include "core/edit/roster.h"
#include "ui/people/frozennames.h"
#include "ui/people/peopledelegate.h"
#include "ui/people/valuedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace moderato {
namespace {

QString hiddenKey()
{
    return QStringLiteral("people/hidden");
}

/// How many digits wide a column is at first.
int widthOf(RosterField field)
{
    if (field == RosterField::Roles)
        return 18;
    return field == RosterField::Name || rosterInput(field) == RosterInput::KnownText ? 24 : 14;
}

QStringList hiddenAtFirst()
{
    return {rosterKey(RosterField::Phone), rosterKey(RosterField::TimeZone)};
}

}  // namespace

PeopleView::PeopleView(Desk& desk, PeopleModel& model, PeopleFilter& filter, QWidget* parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model)
    , m_filter(filter)
    , m_delegate(new PeopleDelegate(desk, model, this))
{
    setAccessibleName(tr("People"));
    setWhatsThis(tr(
        "F2 edits the current field of one person. With several people selected, Ctrl+Return in its editor sets "
        "it for all of them; so does the context menu."));
    setModel(&m_filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openHeaderMenu(horizontalHeader()->mapToGlobal(at)); });
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
    restoreColumns();
    new FrozenNames(*this);
    connect(m_delegate, &PeopleDelegate::setForAllAsked, this, &PeopleView::setForSelected);
}

PeopleView::~PeopleView() = default;

QList<PersonId> PeopleView::selectedPeople() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<PersonId> people;
    for (const QModelIndex& row : rows)
        people.append(m_model.rowAt(m_filter.mapToSource(row).row()).person.id);
    return people;
}

void PeopleView::selectPeople(const QList<PersonId>& people)
{
    QItemSelection selection;
    for (const PersonId& person : people)
        if (const QModelIndex row = m_filter.mapFromSource(m_model.indexOf(person)); row.isValid())
            selection.select(row, row);
    if (selection.isEmpty())
        return;
    selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(selection.first().topLeft());
}

void PeopleView::editName(PersonId person)
{
    selectPeople({person});
    const QModelIndex name = m_filter.mapFromSource(m_model.indexOf(person));
    if (name.isValid())
        QTableView::edit(name);
}

PersonId PeopleView::currentPerson() const
{
    const QModelIndex current = m_filter.mapToSource(currentIndex());
    return current.isValid() ? m_model.rowAt(current.row()).person.id : PersonId();
}

/// The selected people's shown columns as a table for a spreadsheet.
void PeopleView::copy() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList texts;
        for (int place = 0; place < horizontalHeader()->count(); ++place)
            if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
                texts.append(row.siblingAtColumn(column).data().toString());
        lines.append(texts.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool PeopleView::isOurs(const QKeyEvent& event)
{
    const QKeySequence pressed(event.keyCombination());
    return event.key() == Qt::Key_Insert || event.key() == Qt::Key_Delete || pressed == QKeySequence::Paste ||
           pressed == QKeySequence::Copy;
}

/// The window may have these keys for the agenda; here they are about people.
bool PeopleView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PeopleView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void PeopleView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void PeopleView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != EditingState && !currentPerson().isNull())
        return Q_EMIT aboutWanted(currentPerson());
    if (!isOurs(*event))
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (event->key() == Qt::Key_Insert)
        Q_EMIT addAsked();
    else
        Q_EMIT deleteAsked();
}

void PeopleView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    openMenu(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

/// Roles are ticked in a menu.
bool PeopleView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool asked = (trigger & editTriggers()) != 0 && trigger != AnyKeyPressed;
    if (!index.isValid() || rosterInput(fieldAt(index)) != RosterInput::Roles)
        return QTableView::edit(index, trigger, event);
    if (!asked || !model()->flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    openRoles(index);
    return true;
}

void PeopleView::openRoles(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    selectPeople({m_model.rowAt(m_filter.mapToSource(index).row()).person.id});
    addRoles(*menu);
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void PeopleView::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<PersonId> people = selectedPeople();
    if (const PersonId person = currentPerson(); !person.isNull()) {
        menu->addAction(tr("About this person…"), QKeySequence(Qt::Key_Return), this,
                        [this, person] { Q_EMIT aboutWanted(person); });
        menu->addSeparator();
    }
    if (m_desk.canEdit()) {
        if (currentIndex().isValid() && !people.isEmpty())
            addBulkMenus(*menu, fieldAt(currentIndex()));
        menu->addAction(tr("Add a person"), QKeySequence(Qt::Key_Insert), this, &PeopleView::addAsked);
        menu->addAction(tr("Paste names"), QKeySequence::Paste, this, &PeopleView::pasteAsked);
    }
    if (!people.isEmpty())
        menu->addAction(tr("Copy"), QKeySequence::Copy, this, &PeopleView::copy);
    if (!people.isEmpty() && m_desk.canEdit()) {
        menu->addSeparator();
        addSessionCommands(*menu);
        menu->addAction(tr("Delete %n person(s)", nullptr, static_cast<int>(people.size())),
                        QKeySequence(Qt::Key_Delete), this, &PeopleView::deleteAsked);
    }
    menu->popup(at);
}

/// What sets a field of all selected people: the column's that was clicked, and the fields that are most often set for many.
void PeopleView::addBulkMenus(QMenu& menu, RosterField field)
{
    QList<RosterField> offered{RosterField::Roles, RosterField::Invitation, RosterField::Attendance};
    const RosterInput input = rosterInput(field);
    if (!offered.contains(field) && input != RosterInput::None && field != RosterField::Name)
        offered.prepend(field);
    const auto count = static_cast<int>(selectedPeople().size());
    for (const RosterField each : std::as_const(offered)) {
        if (isOfSession(each) && !m_desk.session())
            continue;
        QMenu* choices = menu.addMenu(tr("Set %1 for %n person(s)", nullptr, count).arg(rosterTitle(each)));
        if (each == RosterField::Roles)
            addRoles(*choices);
        else
            addChoices(*choices, each);
    }
    menu.addSeparator();
}

void PeopleView::addChoices(QMenu& menu, RosterField field)
{
    const auto offer = [&](const QString& text, const QVariant& value) {
        menu.addAction(text, this,
                       [this, field, value] { m_model.setForAll(selectedPeople(), field, value); });
    };
    const QStringList choices = rosterChoices(field);
    for (int i = 0; i < choices.size(); ++i)
        offer(choices.at(i), i);
    if (!choices.isEmpty())
        return;
    if (rosterInput(field) == RosterInput::KnownText)
        for (const QString& text : m_model.knownTexts(field))
            offer(text, text);
    if (rosterInput(field) == RosterInput::Date)
        offer(tr("Today"), QDate::currentDate());
    menu.addSeparator();
    menu.addAction(tr("Other…"), this, [this, field] { askForAll(field); });
    offer(tr("Clear"), QVariant());
}

/// A role is ticked if all selected people have it.
void PeopleView::addRoles(QMenu& menu)
{
    const QList<PersonId> people = selectedPeople();
    for (int i = 0; i < enumCount<Role>(); ++i) {
        const auto role = static_cast<Role>(i);
        QAction* action = menu.addAction(roleName(role));
        action->setCheckable(true);
        action->setChecked(std::all_of(people.cbegin(), people.cend(), [&](const PersonId& person) {
            return hasRole(*m_desk.session(), person, role);
        }));
        connect(action, &QAction::triggered, this,
                [this, role](bool on) { m_model.setRole(selectedPeople(), role, on); });
    }
}

void PeopleView::addSessionCommands(QMenu& menu)
{
    const Session* session = m_desk.session();
    if (!session)
        return;
    QAction* leave = menu.addAction(tr("Take out of this session"), this, &PeopleView::takeOutOfSession);
    const QList<PersonId> people = selectedPeople();
    leave->setEnabled(std::any_of(people.cbegin(), people.cend(), [&](const PersonId& person) {
        return participantOf(*session, person) != nullptr;
    }));
}

void PeopleView::takeOutOfSession()
{
    if (const Session* session = m_desk.session())
        m_desk.commit(
            tr("Take %n person(s) out of the session", nullptr, static_cast<int>(selectedPeople().size())),
            leaveSession(m_desk.saved(), session->id, selectedPeople()));
}

void PeopleView::askForAll(RosterField field)
{
    auto* dialog = new ValueDialog(*m_delegate, field, static_cast<int>(selectedPeople().size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ValueDialog::given, this,
            [this, field](const QVariant& value) { m_model.setForAll(selectedPeople(), field, value); });
    dialog->open();
}

/// Several people don't have one name: that goes to the one whose it is.
void PeopleView::setForSelected(const QVariant& value)
{
    const RosterField field = fieldAt(currentIndex());
    if (field == RosterField::Name)
        model()->setData(currentIndex(), value);
    else
        m_model.setForAll(selectedPeople(), field, value);
}

void PeopleView::openHeaderMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < rosterFieldCount; ++column) {
        QAction* action = menu->addAction(rosterTitle(PeopleModel::fieldAt(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->popup(at);
}

void PeopleView::restoreColumns()
{
    const QStringList hidden = QSettings().value(hiddenKey(), hiddenAtFirst()).toStringList();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < rosterFieldCount; ++column) {
        const RosterField field = PeopleModel::fieldAt(column);
        const bool isName = field == RosterField::Name;
        setColumnHidden(column, !isName && hidden.contains(rosterKey(field)));
        const int heading = horizontalHeader()->sectionSizeHint(column);
        const int wanted = digit * widthOf(field);
        setColumnWidth(column, std::max(heading, wanted));
    }
}

void PeopleView::saveColumns() const
{
    QStringList hidden;
    for (int column = 0; column < rosterFieldCount; ++column)
        if (isColumnHidden(column))
            hidden.append(rosterKey(PeopleModel::fieldAt(column)));
    QSettings().setValue(hiddenKey(), hidden);
}

}  // namespace moderato
