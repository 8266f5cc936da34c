#pragma once

#include "ui/people/peoplefilter.h"
#include "ui/people/peoplemodel.h"

#include <QTableView>

class QMenu;

namespace moderato {

class PeopleDelegate;

/// The roster as a table that is edited in place; its context menu sets a field of all selected people at once.
class PeopleView final : public QTableView {
    Q_OBJECT

public:
    PeopleView(Desk& desk, PeopleModel& model, PeopleFilter& filter, QWidget* parent = nullptr);
    ~PeopleView() override;

    /// Who is selected, from top to bottom.
    QList<PersonId> selectedPeople() const;
    void selectPeople(const QList<PersonId>& people);
    /// Opens the editor of the person's name.
    void editName(PersonId person);
    void copy() const;

Q_SIGNALS:
    void addAsked();
    void deleteAsked();
    void pasteAsked();
    /// All about a person is wanted.
    void aboutWanted(moderato::PersonId person);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    static bool isOurs(const QKeyEvent& event);

    RosterField fieldAt(const QModelIndex& index) const { return PeopleModel::fieldAt(index.column()); }
    PersonId currentPerson() const;
    void fitRows();
    void openMenu(const QPoint& at);
    void addBulkMenus(QMenu& menu, RosterField field);
    void addChoices(QMenu& menu, RosterField field);
    void addRoles(QMenu& menu);
    void addSessionCommands(QMenu& menu);
    void openRoles(const QModelIndex& index);
    void askForAll(RosterField field);
    void setForSelected(const QVariant& value);
    void openHeaderMenu(const QPoint& at);
    void restoreColumns();
    void saveColumns() const;
    void takeOutOfSession();

    Desk& m_desk;
    PeopleModel& m_model;
    PeopleFilter& m_filter;
    PeopleDelegate* m_delegate;
};

}  // namespace moderato
