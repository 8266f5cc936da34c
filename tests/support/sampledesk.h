#pragma once

#include "core/plan/lookup.h"
#include "core/timing/assess.h"
#include "resources/templates.h"
#include "ui/parts/desk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace moderato {

/// A desk with a fresh copy of the sample event in a file of its own.
class SampleDesk {
public:
    SampleDesk()
    {
        m_desk.put(open());
        QObject::connect(&m_desk, &Desk::failed, &m_desk,
                         [this](const QString& message) { m_failures.append(message); });
    }

    Desk& desk() { return m_desk; }
    QString path() const { return m_folder.filePath(QStringLiteral("sample.moderato")); }
    QStringList failures() const { return m_failures; }

    /// The segment at this place of the shown agenda.
    const Segment& segment(qsizetype place) const { return m_desk.agenda()->segments.at(place); }
    const Schedule& schedule() const { return m_desk.assessment().schedule; }
    void select(qsizetype place) { m_desk.select({segment(place).id}, segment(place).id); }

    bool finds(const char* code) const
    {
        const QList<Finding>& findings = m_desk.assessment().findings;
        return std::any_of(findings.cbegin(), findings.cend(),
                           [code](const Finding& finding) { return qstrcmp(finding.code, code) == 0; });
    }

private:
    std::unique_ptr<Document> open() const
    {
        const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        return std::move(*Document::create(path(), *sample));
    }

    QTemporaryDir m_folder;
    Desk m_desk;
    QStringList m_failures;
};

}  // namespace moderato
