#pragma once

#include "ui/parts/desk.h"
#include "ui/people/rosterfields.h"

#include <QAbstractTableModel>

namespace moderato {

/// The event's people, one a row in the event's order, with their part in the shown session. Columns are RosterField's.
/// Edits go to the desk.
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    explicit PeopleModel(Desk& desk, QObject* parent = nullptr);

    static RosterField fieldAt(int column) { return static_cast<RosterField>(column); }

    const RosterRow& rowAt(int row) const { return m_rows.at(row); }
    QModelIndex indexOf(PersonId person, RosterField field = RosterField::Name) const;

    /// The values that the field has already, each once, sorted.
    QStringList knownTexts(RosterField field) const;

    /// Sets one field of all these people in one edit; false if it was not done.
    bool setForAll(const QList<PersonId>& people, RosterField field, const QVariant& value);
    /// Gives all these people a role in the shown session, or takes it from them, in one edit.
    bool setRole(const QList<PersonId>& people, moderato::Role role, bool on);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void show();
    void takeChanged(const QList<RosterRow>& next);
    QList<RosterRow> rowsToShow() const;
    QString labelFor(const QList<PersonId>& people, const QString& what) const;
    bool setForPersons(const QList<PersonId>& people, RosterField field, const QVariant& value);

    template <class F>
    bool changeParts(const QString& label, const QList<PersonId>& people, F&& change);

    Desk& m_desk;
    QList<RosterRow> m_rows;
    bool m_hasSession = false;
};

}  // namespace moderato
