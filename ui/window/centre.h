#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QStackedWidget;

namespace moderato {

class AgendaView;
class Alternatives;
class FindBar;
class NoticeBar;
class PeoplePage;

/// What stands in the middle of the window: the budget bar, always there, and below it one of several pages.
class Centre final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Outline, Timeline, People, Overview };

    explicit Centre(Desk& desk, QWidget* parent = nullptr);

    Page page() const;
    /// Whether the page is about the shown agenda's segments.
    bool showsAgenda() const { return page() == Page::Outline || page() == Page::Timeline; }
    void show(Page page);

    /// The page of people; nullptr while another page is shown.
    PeoplePage* people() const { return page() == Page::People ? m_people : nullptr; }
    AgendaView& agenda() { return *m_agenda; }
    Alternatives& alternatives() { return *m_alternatives; }
    FindBar& find() { return *m_find; }
    NoticeBar& notice() { return *m_notice; }

Q_SIGNALS:
    void pageChanged();
    /// The timeline is there, to be given its context menu; it is made when it is first seen.
    void timelineMade(QWidget* timeline);
    /// All about a person is wanted.
    void aboutWanted(moderato::PersonId person);

private:
    QWidget* makeTimeline();
    QWidget* makePeople();
    QWidget* makeOverview();

    Desk& m_desk;
    NoticeBar* m_notice;
    Alternatives* m_alternatives;
    FindBar* m_find;
    AgendaView* m_agenda;
    PeoplePage* m_people = nullptr;  // from when it is first seen
    QStackedWidget* m_pages;
};

}  // namespace moderato
