-- CreateTable
CREATE TABLE "Organization" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "website" TEXT,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Service" (
    "slug" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "layer" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "minimumAge" INTEGER,
    "maximumAge" INTEGER,
    "website" TEXT,
    "email" TEXT,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ServiceAlternateName" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ServiceAlternateName_pkey" PRIMARY KEY ("serviceSlug","order")
);

-- CreateTable
CREATE TABLE "ServiceSearchWord" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "ServiceSearchWord_pkey" PRIMARY KEY ("serviceSlug","order")
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

    CONSTRAINT "ServiceText_pkey" PRIMARY KEY ("serviceSlug","language","register")
);

-- CreateTable
CREATE TABLE "RetiredService" (
    "slug" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "closed" BOOLEAN NOT NULL,
    "nowSlug" TEXT,

    CONSTRAINT "RetiredService_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "TaxonomyTerm" (
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "TaxonomyTerm_pkey" PRIMARY KEY ("dimension","code")
);

-- CreateTable
CREATE TABLE "ServiceTaxonomyTerm" (
    "serviceSlug" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ServiceTaxonomyTerm_pkey" PRIMARY KEY ("serviceSlug","dimension","code")
);

-- CreateTable
CREATE TABLE "Language" (
    "serviceSlug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Language_pkey" PRIMARY KEY ("serviceSlug","code")
);

-- CreateTable
CREATE TABLE "CostOption" (
    "serviceSlug" TEXT NOT NULL,
    "free" BOOLEAN NOT NULL,

    CONSTRAINT "CostOption_pkey" PRIMARY KEY ("serviceSlug")
);

-- CreateTable
CREATE TABLE "Area" (
    "code" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "parentCode" TEXT,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "AreaOverlap" (
    "postcodeCode" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,

    CONSTRAINT "AreaOverlap_pkey" PRIMARY KEY ("postcodeCode","areaCode")
);

-- CreateTable
CREATE TABLE "ServiceArea" (
    "serviceSlug" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ServiceArea_pkey" PRIMARY KEY ("serviceSlug","areaCode")
);

-- CreateTable
CREATE TABLE "Phone" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "label" TEXT,
    "evidenceId" TEXT NOT NULL,

    CONSTRAINT "Phone_pkey" PRIMARY KEY ("serviceSlug","order")
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

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("serviceSlug","order")
);

-- CreateTable
CREATE TABLE "Location" (
    "id" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "buurtCode" TEXT,
    "accessibility" TEXT,
    "evidenceId" TEXT NOT NULL,

    CONSTRAINT "Location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceAtLocation" (
    "serviceSlug" TEXT NOT NULL,
    "locationId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ServiceAtLocation_pkey" PRIMARY KEY ("serviceSlug","locationId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "date" TEXT,
    "dateEnd" TEXT,
    "dateBasis" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceEvidence" (
    "serviceSlug" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    CONSTRAINT "ServiceEvidence_pkey" PRIMARY KEY ("serviceSlug","fact")
);

-- CreateTable
CREATE TABLE "DirectoryVersion" (
    "version" TEXT NOT NULL,
    "hash" TEXT,
    "seededAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DirectoryVersion_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "Service_organizationSlug_idx" ON "Service"("organizationSlug");

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAlternateName" ADD CONSTRAINT "ServiceAlternateName_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceSearchWord" ADD CONSTRAINT "ServiceSearchWord_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceText" ADD CONSTRAINT "ServiceText_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetiredService" ADD CONSTRAINT "RetiredService_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTaxonomyTerm" ADD CONSTRAINT "ServiceTaxonomyTerm_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTaxonomyTerm" ADD CONSTRAINT "ServiceTaxonomyTerm_dimension_code_fkey" FOREIGN KEY ("dimension", "code") REFERENCES "TaxonomyTerm"("dimension", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Language" ADD CONSTRAINT "Language_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostOption" ADD CONSTRAINT "CostOption_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaOverlap" ADD CONSTRAINT "AreaOverlap_postcodeCode_fkey" FOREIGN KEY ("postcodeCode") REFERENCES "Area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaOverlap" ADD CONSTRAINT "AreaOverlap_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceArea" ADD CONSTRAINT "ServiceArea_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceArea" ADD CONSTRAINT "ServiceArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phone" ADD CONSTRAINT "Phone_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phone" ADD CONSTRAINT "Phone_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Location" ADD CONSTRAINT "Location_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Location" ADD CONSTRAINT "Location_buurtCode_fkey" FOREIGN KEY ("buurtCode") REFERENCES "Area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Location" ADD CONSTRAINT "Location_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAtLocation" ADD CONSTRAINT "ServiceAtLocation_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAtLocation" ADD CONSTRAINT "ServiceAtLocation_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceEvidence" ADD CONSTRAINT "ServiceEvidence_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceEvidence" ADD CONSTRAINT "ServiceEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
