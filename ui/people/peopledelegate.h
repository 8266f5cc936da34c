#pragma once

#include "ui/parts/celldelegate.h"
#include "ui/people/rosterfields.h"

class QComboBox;
class QKeyEvent;

namespace moderato {

class ChoiceEdit;
class Desk;
class PeopleModel;

/// The editors of the roster's cells: texts, texts with those offered that others have, choices, dates and people. Roles
/// have a menu instead, which the view opens.
class PeopleDelegate final : public CellDelegate {
    Q_OBJECT

public:
    PeopleDelegate(const Desk& desk, const PeopleModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// An editor of this field's value, with what it offers; nullptr for a field that has none.
    QWidget* editorFor(RosterField field, QWidget* parent) const;
    static void fill(QWidget& editor, const QVariant& value);
    /// What stands in the editor; none if it makes no sense.
    static std::optional<QVariant> valueOf(const QWidget& editor);

Q_SIGNALS:
    /// What stands in the editor is meant for all selected people.
    void setForAllAsked(const QVariant& value);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    ChoiceEdit* createChoice(RosterField field, QWidget* parent) const;
    QComboBox* createKnownText(RosterField field, QWidget* parent) const;
    ChoiceEdit* createPeople(QWidget* parent) const;
    bool sayWhatIsMissing(QWidget& editor, const QKeyEvent& key) const;
    void finishOnPick(QWidget* editor) const;

    const Desk& m_desk;
    const PeopleModel& m_model;
};

}  // namespace moderato
