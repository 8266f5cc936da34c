#pragma once

#include "core/document.h"
#include "core/timing/assess.h"
#include "core/timing/assumptions.h"

#include <QObject>

#include <memory>

namespace moderato {

/// What one window has in front of it: a document, the session and agenda that are shown, what is selected, and the
/// preview of an edit that is still being made. Every view shows what the desk shows and edits through it.
class Desk final : public QObject {
    Q_OBJECT

public:
    explicit Desk(QObject* parent = nullptr);
    ~Desk() override;

    /// Puts another document on the desk, in place of the present one; its first session is shown. Nullptr clears the
    /// desk. Several desks may have the same document before them: each follows every edit, and what is shown, selected and
    /// previewed is its own.
    void put(std::shared_ptr<Document> document);

    /// Nullptr if there is none.
    Document* document() const { return m_document.get(); }
    std::shared_ptr<Document> sharedDocument() const { return m_document; }
    bool canEdit() const;

    /// The event as it is shown: the preview while there is one.
    const Event& event() const;
    const Session* session() const;
    const Agenda* agenda() const;

    /// Schedule and findings of the shown agenda, of the preview while there is one.
    const AgendaAssessment& assessment() const { return m_assessment; }

    /// What a forecast goes by: what the file's runs have shown, and usual assumptions.
    const ForecastAssumptions& assumptions() const { return m_assumptions; }

    /// From now on the findings have those of the forecast among them, which take longer than all others; until then they
    /// do without, so that a window can be painted first.
    void foretell();

    /// The session, agenda and segment that are before the user, to be revealed once more on this desk or another.
    Place place() const;

    void showSession(SessionId session);
    void showAgenda(AgendaId agenda);

    /// What is selected in the shown agenda, in no particular order.
    QList<SegmentId> selection() const { return m_selection; }
    /// The segment that was selected last; nullptr if there is none.
    const Segment* current() const;
    void select(const QList<SegmentId>& segments, SegmentId current);
    /// The part whose heading is selected instead of segments; null if none is.
    PartId currentPart() const;
    void selectPart(PartId part);

    /// Shows what a finding or a stretch is about, in its session and agenda. Of what is no longer there, nothing is shown.
    void reveal(const Place& place);

    /// The event that edits start from: what is saved, without any preview.
    const Event& saved() const;

    /// Shows what an edit of saved() would do, without doing it. A failed edit keeps the last preview.
    void preview(const Result<Event>& next);
    void forgetPreview();
    bool isPreviewing() const { return m_preview.has_value(); }

    /// Does an edit of saved(). False, with `failed` or `couldNotSave` told, if it was not done.
    bool commit(const QString& label, const Result<Event>& next);
    void undo();
    void redo();

Q_SIGNALS:
    /// Another document is on the desk, or none.
    void opened();
    /// Anything of what is shown is new: event, preview, session or agenda.
    void shown();
    void selectionChanged();
    /// Another run is in the file, or one goes on.
    void runsChanged();
    /// Something could not be done, and why; for people.
    void failed(const QString& message);
    /// The file did not take an edit, and why; for people. The event is as it was before that edit.
    void couldNotSave(const QString& message);

private:
    void settle();
    void assessShown();
    void learn();
    void tell(const Done& done, bool isSound);

    std::shared_ptr<Document> m_document;
    std::optional<Event> m_preview;
    SessionId m_session;
    AgendaId m_agenda;
    QList<SegmentId> m_selection;
    SegmentId m_current;
    PartId m_part;
    AgendaAssessment m_assessment;
    Checks m_checks = Checks::AllButForecast;
    ForecastAssumptions m_assumptions;
};

}  // namespace moderato
