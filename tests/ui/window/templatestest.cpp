#include "resources/templates.h"

#include "core/timing/assess.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(Templates, BeginWithNothingToMend)
{
    for (const TemplateInfo& info : templates()) {
        const Result<Event> event = fromTemplate(info.name, QUuid::createUuid);
        ASSERT_TRUE(event) << info.name.toStdString();
        EXPECT_FALSE(info.description.isEmpty());
        for (const AgendaAssessment& each : assess(*event, QDateTime()))
            for (const Finding& finding : each.findings)
                EXPECT_FALSE(standsAt(finding, Severity::Error))
                    << info.name.toStdString() << ": " << finding.message.toStdString();
    }
}

TEST(Templates, OtherThanTheSampleBeginWithoutWarnings)
{
    for (const TemplateInfo& info : templates().mid(1)) {
        const Result<Event> event = fromTemplate(info.name, QUuid::createUuid);
        for (const AgendaAssessment& each : assess(*event, QDateTime()))
            for (const Finding& finding : each.findings)
                EXPECT_FALSE(standsAt(finding, Severity::Warning))
                    << info.name.toStdString() << ": " << finding.message.toStdString();
    }
}

TEST(Templates, FillTheirTimeToTheMinute)
{
    for (const TemplateInfo& info : templates()) {
        if (info.name == QStringLiteral("empty-90"))
            continue;
        const Result<Event> event = fromTemplate(info.name, QUuid::createUuid);
        for (const AgendaAssessment& each : assess(*event, QDateTime()))
            EXPECT_EQ(each.schedule.scheduledEnd, each.schedule.limit) << info.name.toStdString();
    }
}

}  // namespace
}  // namespace moderato
