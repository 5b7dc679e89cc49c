<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" attr="sensors" referencescale="-1" type="graduatedSymbol" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range upper="1.500000000000000" render="true" label="1" uuid="{00000001-0000-4000-8000-000000000000}" lower="0.500000000000000" symbol="0" />
   <range upper="2.500000000000000" render="true" label="2" uuid="{00000002-0000-4000-8000-000000000000}" lower="1.500000000000000" symbol="1" />
   <range upper="3.500000000000000" render="true" label="3" uuid="{00000003-0000-4000-8000-000000000000}" lower="2.500000000000000" symbol="2" />
   <range upper="1000000000.500000000000000" render="true" label="4+" uuid="{00000004-0000-4000-8000-000000000000}" lower="3.500000000000000" symbol="3" />
  </ranges>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000005-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="197,217,238,158,rgb:0.77254901960784317,0.85098039215686272,0.93333333333333335,0.62000457770656903" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,204,rgb:1,1,1,0.80000000000000004" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="133,177,220,158,rgb:0.52156862745098043,0.69411764705882351,0.86274509803921573,0.62000457770656903" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,204,rgb:1,1,1,0.80000000000000004" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="63,127,191,158,rgb:0.24705882352941178,0.49803921568627452,0.74901960784313726,0.62000457770656903" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,204,rgb:1,1,1,0.80000000000000004" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="23,63,122,158,rgb:0.09019607843137255,0.24705882352941178,0.47843137254901963,0.62000457770656903" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,204,rgb:1,1,1,0.80000000000000004" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.12" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <classificationMethod id="Custom">
   <symmetricMode astride="0" enabled="0" symmetrypoint="0" />
   <labelFormat format="%1 - %2" trimtrailingzeroes="1" labelprecision="4" />
   <parameters>
    <Option />
   </parameters>
   <extraInformation />
  </classificationMethod>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
