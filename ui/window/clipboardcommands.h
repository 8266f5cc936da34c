#pragma once

#include "ui/parts/desk.h"

#include <QObject>

class QMimeData;

namespace moderato {

/// Cut, copy and paste of segments and sessions: within an event, between windows and events, and as text for chats and
/// spreadsheets.
class ClipboardCommands final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardCommands(Desk& desk, QObject* parent = nullptr);

    /// The selected segments, or the selected part with all that is in it.
    void copy();
    void cut();
    /// What paste would put in, if something of ours is on the clipboard.
    static bool hasSegments();
    static bool hasSession();
    /// What copy and copySession took, or the agenda items in a text of any program.
    void paste();
    void copySession();
    void duplicateSession();
    /// The shown agenda with its sum, as text for chat and mail.
    void copyAsText();

Q_SIGNALS:
    /// Something was done that can't be seen, in a short sentence.
    void told(const QString& message);

private:
    bool take();
    QList<SegmentId> chosen() const;
    void pasteClip(const Event& clip);
    void pasteText(const QString& text);
    void pasteSession(const Event& clip, const QString& label);

    Desk& m_desk;
};

}  // namespace moderato
