#pragma once

#include "ui/people/peoplefilter.h"
#include "ui/people/peoplemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace moderato {

class PeopleView;

/// The event's roster with what each person does in the shown session: found, sorted, edited in place and many at once.
class PeoplePage final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

    /// Adds a person and opens the editor of their name.
    void addOne();
    /// Adds those whose names are on the clipboard, one a line: "Ana Silva, Youth coalition".
    void pasteNames();
    /// Deletes who is selected, and says what went with them.
    void deleteSelected();
    /// Puts who is selected on the clipboard, as a table for a spreadsheet.
    void copySelected() const;
    /// Selects everybody who is listed.
    void selectAll();
    /// Puts the cursor into the field that finds people.
    void find();

Q_SIGNALS:
    /// All about a person is wanted.
    void aboutWanted(moderato::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildEmptyHint();
    QWidget* buildFoot();
    QToolButton* button(const QString& text, const QString& tip, void (PeoplePage::*act)());
    void tell(const QString& notice);
    void showOrHint();
    void showAll();
    QString countText() const;

    Desk& m_desk;
    PeopleModel m_model;
    PeopleFilter m_filter;
    PeopleView* m_view;
    QLineEdit* m_search;
    QComboBox* m_choice;
    QStackedWidget* m_stack;
    QToolButton* m_addFirst = nullptr;  // where there is nobody yet
    QLabel* m_none;
    QLabel* m_notice;
    QLabel* m_count;
    QList<QToolButton*> m_editing;  // what only works on an event that can be edited
};

}  // namespace moderato
