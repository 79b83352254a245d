-- CreateTable
CREATE TABLE "Organization" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "website" TEXT
);

-- CreateTable
CREATE TABLE "Service" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "layer" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "minimumAge" INTEGER,
    "maximumAge" INTEGER,
    "website" TEXT,
    "email" TEXT,
    CONSTRAINT "Service_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceAlternateName" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("serviceSlug", "order"),
    CONSTRAINT "ServiceAlternateName_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceText" (
    "serviceSlug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "applicationProcess" TEXT NOT NULL,
    "feesDescription" TEXT,
    "alert" TEXT,

    PRIMARY KEY ("serviceSlug", "language", "register"),
    CONSTRAINT "ServiceText_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TaxonomyTerm" (
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    PRIMARY KEY ("dimension", "code")
);

-- CreateTable
CREATE TABLE "ServiceTaxonomyTerm" (
    "serviceSlug" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("serviceSlug", "dimension", "code"),
    CONSTRAINT "ServiceTaxonomyTerm_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceTaxonomyTerm_dimension_code_fkey" FOREIGN KEY ("dimension", "code") REFERENCES "TaxonomyTerm" ("dimension", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Language" (
    "serviceSlug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("serviceSlug", "code"),
    CONSTRAINT "Language_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CostOption" (
    "serviceSlug" TEXT NOT NULL PRIMARY KEY,
    "free" BOOLEAN NOT NULL,
    CONSTRAINT "CostOption_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Area" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lat" REAL,
    "lon" REAL,
    "parentCode" TEXT,
    CONSTRAINT "Area_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Area" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AreaOverlap" (
    "postcodeCode" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,

    PRIMARY KEY ("postcodeCode", "areaCode"),
    CONSTRAINT "AreaOverlap_postcodeCode_fkey" FOREIGN KEY ("postcodeCode") REFERENCES "Area" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaOverlap_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceArea" (
    "serviceSlug" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("serviceSlug", "areaCode"),
    CONSTRAINT "ServiceArea_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Phone" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "label" TEXT,
    "evidenceId" TEXT NOT NULL,

    PRIMARY KEY ("serviceSlug", "order"),
    CONSTRAINT "Phone_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Phone_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Schedule" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "byday" TEXT NOT NULL,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "attendingType" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    PRIMARY KEY ("serviceSlug", "order"),
    CONSTRAINT "Schedule_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Schedule_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Location" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "buurtCode" TEXT,
    "evidenceId" TEXT NOT NULL,
    CONSTRAINT "Location_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Location_buurtCode_fkey" FOREIGN KEY ("buurtCode") REFERENCES "Area" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Location_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceAtLocation" (
    "serviceSlug" TEXT NOT NULL,
    "locationId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("serviceSlug", "locationId"),
    CONSTRAINT "ServiceAtLocation_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceAtLocation_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "date" TEXT,
    "dateEnd" TEXT,
    "dateBasis" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    CONSTRAINT "Evidence_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceEvidence" (
    "serviceSlug" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    PRIMARY KEY ("serviceSlug", "fact"),
    CONSTRAINT "ServiceEvidence_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DirectoryVersion" (
    "version" TEXT NOT NULL PRIMARY KEY,
    "seededAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Service_organizationSlug_idx" ON "Service"("organizationSlug");
