#pragma once

#include <QObject>

namespace moderato {

class Centre;
class ClipboardCommands;
class PlanCommands;

/// The commands of the Edit menu that are about what the page in the middle shows: segments in the outline and the timeline,
/// people on theirs. What is out of sight is left alone.
class PageCommands final : public QObject {
    Q_OBJECT

public:
    PageCommands(Centre& centre, PlanCommands& plan, ClipboardCommands& clipboard, QObject* parent);

    void copy();
    /// A copied session goes into the event on any page.
    void paste();
    void removeSelected();
    void selectAll();
    void find();

private:
    Centre& m_centre;
    PlanCommands& m_plan;
    ClipboardCommands& m_clipboard;
};

}  // namespace moderato
