#pragma once

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/rowlistmodel.h"
#include "ui/parts/desk.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace moderato {

/// A list of rows inside a subject of the desk's event, with buttons that add, remove and order them. The selected row
/// is for a form beside it to edit.
class RowList final : public QWidget {
    Q_OBJECT

public:
    /// How the rows are read and changed; what is empty can't be done here.
    struct Access {
        std::function<QList<ListedRow>(const Event&, const Subject&)> rows;
        std::function<Result<Event>(const Event&, const Subject&)> add;
        std::function<Result<Event>(const Event&, const Subject&)> remove;
        std::function<Result<Event>(const Event&, const Subject&, int direction)> shift;
    };
    struct Labels {
        QString name;     ///< of the list: "Questions"
        QString purpose;  ///< what it is for, in a sentence
        QString add;      ///< what its button does, and the step of history: "Add question"
        QString remove;   ///< likewise
        QString empty;    ///< said instead of rows where there are none
    };

    /// `objectName` is that of the list itself; it is as high as so many rows.
    RowList(Desk& desk, std::function<Subject()> outer, Access access, const Labels& labels,
            const QString& objectName, int rows = 4, QWidget* parent = nullptr);

    /// The subject with its selected row; the row is empty if none is selected.
    Subject subject() const;
    /// Puts a button beside those of the list; with nothing selected it is disabled.
    QToolButton* addButton(const QString& text, const QString& tip);
    /// Puts a widget that says what to add in front of the button that adds.
    void addBeforeAdd(QWidget* widget);
    QListView* view() const { return m_view; }

Q_SIGNALS:
    /// Another row is selected, or none.
    void currentChanged();
    /// A row was added, and is selected.
    void added();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addToolButton(const QString& text, const QString& name);
    void connectButtons(const Labels& labels);
    void followIfSeen();
    void follow();
    void updateButtons();
    void addRow(const QString& label);
    void removeRow(const QString& label);
    void shiftRow(int direction);

    Desk& m_desk;
    std::function<Subject()> m_outer;
    Access m_access;
    Subject m_subject;
    RowListModel m_model;
    QListView* m_view;
    QLabel* m_empty;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
    QToolButton* m_add = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QList<QToolButton*> m_onRow;  // what needs a row to act on
};

}  // namespace moderato
