#pragma once

#include <QSortFilterProxyModel>

namespace moderato {

class PeopleModel;

/// Which of the people are listed.
enum class PeopleChoice { Everybody, InThisSession, NotConfirmed, Online };

/// The people that the user wants to see, in the order that they want.
class PeopleFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PeopleFilter(PeopleModel& people, QObject* parent = nullptr);

    PeopleChoice choice() const { return m_choice; }
    void setChoice(PeopleChoice choice);
    /// Lists only those with this text in any column, in any case of letters.
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool isChosen(int row) const;

    PeopleModel& m_people;
    PeopleChoice m_choice = PeopleChoice::Everybody;
    QString m_text;
};

}  // namespace moderato
